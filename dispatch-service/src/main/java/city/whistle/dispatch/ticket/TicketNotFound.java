package city.whistle.dispatch.ticket;

import city.whistle.http.NotFound;

/** There is no such ticket, or it is none of the caller's business. */
public final class TicketNotFound extends NotFound {
    /** Not found by that id or number. */
    public TicketNotFound(Object name) {
        super("no ticket " + name);
    }
}
