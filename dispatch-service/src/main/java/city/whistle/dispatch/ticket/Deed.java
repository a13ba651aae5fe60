package city.whistle.dispatch.ticket;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import java.time.Instant;

/**
 * Somebody does something to a ticket.
 *
 * @param pack the version of the city pack it is decided under
 */
public record Deed(Actor by, Instant at, String pack) {
    /** The name dispatch acts under when no person does. */
    public static final String SERVICE = "dispatch-service";

    /** The same deed done by this service itself, on behalf of whoever caused it. */
    public Deed bySystem() {
        return new Deed(Actor.system(SERVICE), at, pack);
    }

    Head head(Ticket ticket) {
        return new Head(ticket.id(), ticket.number(), at, pack, by);
    }
}
