package city.whistle.contracts;

/**
 * What a grid worker found and did at once.
 */
public record SolvedOnSpot(String finding, String action) {}
