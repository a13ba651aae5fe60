package city.whistle.dispatch.ticket;

import city.whistle.contracts.Event;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Whoever outside wants to be told of tickets besides the other services; asked in the transaction of the deed. */
public interface Followers {
    /** What happened to a ticket, in that order. */
    record Tidings(Ticket ticket, List<? extends Event> events) {}

    /** This happened to some tickets; they are held until the transaction is over. */
    Uni<Void> hear(List<Tidings> tidings);
}
