package city.whistle.contracts;

/**
 * Why a rule decided as it did, in words for people.
 *
 * @param rule the rule's name in the pack
 */
public record Reason(String rule, String text) {}
