package city.whistle.city;

/**
 * What somebody in danger is told at once, besides the complaint being taken.
 *
 * @param number the number to call
 */
public record Advice(String number, Text text) {}
