package city.whistle.contracts;

/**
 * A unit by its code in the city pack and its name at the time.
 */
public record UnitRef(String unit, String name) {}
