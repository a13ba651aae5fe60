package city.whistle.contracts;

/**
 * A length of time as the pack states it, such as 5 work days.
 */
public record Limit(int number, TimeUnit unit) {}
