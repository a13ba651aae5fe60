package city.whistle.dispatch.ticket;

import city.whistle.contracts.Event;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Whoever outside wants to be told of tickets besides the other services; asked in the transaction of the deed. */
public interface Followers {
    /** This happened to the ticket, in that order; it is held until the transaction is over. */
    Uni<Void> hear(Ticket ticket, List<? extends Event> events);
}
