package city.whistle.contracts;

/**
 * Which rule of the pack's routes placed a ticket, and why.
 */
public record RouteTaken(String rule, String reason) {}
