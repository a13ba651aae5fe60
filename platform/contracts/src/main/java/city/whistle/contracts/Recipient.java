package city.whistle.contracts;

/**
 * To whom a rung of the ladder went.
 *
 * @param role why this person: handler, head, leader_in_charge, duty, command_desk
 */
public record Recipient(String unit, String person, String role) {}
