package city.whistle.dispatch.ticket;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no such ticket, or it is none of the caller's business. */
public final class TicketNotFound extends NotFound {
    public TicketNotFound(UUID id) {
        super("no ticket " + id);
    }
}
