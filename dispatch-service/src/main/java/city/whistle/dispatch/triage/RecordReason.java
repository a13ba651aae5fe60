package city.whistle.dispatch.triage;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Deed;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.HistoryEntry;
import city.whistle.dispatch.ticket.Tickets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Notes in a case's history why a dispatcher had it merged, or had that undone. */
@ApplicationScoped
class RecordReason {
    static final String MERGE = "merge-asked";
    static final String UNMERGE = "unmerge-asked";

    private final Tickets tickets;
    private final City city;
    private final Clock clock;

    RecordReason(Tickets tickets, City city, Clock clock) {
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> record(UUID id, Hand hand, String what, String reason) {
        var unit = hand.units().size() == 1 ? hand.units().iterator().next() : null;
        var deed = new Deed(
                Actor.staff(hand.login(), unit), clock.instant().truncatedTo(ChronoUnit.MICROS), city.version());
        return tickets.find(id)
                .chain(ticket ->
                        tickets.note(new HistoryEntry(id, ticket == null ? 1 : ticket.cycle(), deed, what, reason)));
    }
}
