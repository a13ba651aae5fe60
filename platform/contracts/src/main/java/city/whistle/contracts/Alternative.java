package city.whistle.contracts;

/**
 * Another category the sorter thought of, with its probability 0–1.
 */
public record Alternative(String category, double confidence) {}
