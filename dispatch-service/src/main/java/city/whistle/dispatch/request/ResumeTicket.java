package city.whistle.dispatch.request;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Deed;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.Ticket;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.Tickets;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A suspended ticket goes on: somebody says so, or its day has come. */
@ApplicationScoped
public class ResumeTicket {
    private static final String DAY_HAS_COME = "the suspension is over";

    private final Desk desk;
    private final Tickets tickets;
    private final City city;
    private final Clock clock;

    ResumeTicket(Desk desk, Tickets tickets, City city, Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    /** Goes on before its day. */
    @WithTransaction
    public Uni<TicketView> resume(Order order, @Nullable String reason) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, Fields.TEXT);
            fields.check();
            situation.ticket().resume(why, deed);
        });
    }

    /** Resumes some of the tickets whose day has come, and says how many. */
    @WithTransaction
    public Uni<Integer> resumeDue() {
        var deed = new Deed(Actor.system(Deed.SERVICE), clock.instant().truncatedTo(ChronoUnit.MICROS), city.version());
        return tickets.holdSuspendedUntil(deed.at())
                .call(due -> resumeAll(due, deed))
                .map(List::size);
    }

    private Uni<Void> resumeAll(List<Ticket> due, Deed deed) {
        return Multi.createFrom()
                .iterable(due)
                .invoke(ticket -> ticket.resume(DAY_HAS_COME, deed))
                .onItem()
                .transformToUniAndConcatenate(tickets::save)
                .onItem()
                .ignoreAsUni();
    }
}
