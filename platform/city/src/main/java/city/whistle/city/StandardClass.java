package city.whistle.city;

/**
 * A class of the vocabulary of digital urban management (GB/T 30428) and the category of this city that it means.
 *
 * @param code 4 digits: 2 of the major class (大类), 2 of the minor one (小类)
 */
public record StandardClass(StandardKind kind, String code, Text name, String category) {}
