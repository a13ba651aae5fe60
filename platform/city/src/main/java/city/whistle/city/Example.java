package city.whistle.city;

import city.whistle.contracts.Tier;

/** A complaint as somebody might word it, with the category and tier it belongs to: a lesson for the sorter. */
public record Example(String text, String category, Tier tier) {}
