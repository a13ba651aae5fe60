package city.whistle.dispatch.ticket;

import city.whistle.access.year.ArchivedYears;
import city.whistle.city.City;
import city.whistle.http.EntityTag;
import city.whistle.http.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk every action of a person passes, always in the same order: is the ticket the caller's business (404), is the
 * caller's version fresh (412), is it the caller's part (403), does the state allow it and do the guards hold (409); then
 * the action reads its content (422) and is done.
 */
@ApplicationScoped
public class Desk {
    private final Tickets tickets;
    private final Idempotency idempotency;
    private final City city;
    private final Clock clock;
    private final ArchivedYears years;

    Desk(Tickets tickets, Idempotency idempotency, City city, Clock clock, ArchivedYears years) {
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.city = city;
        this.clock = clock;
        this.years = years;
    }

    /** What an action does once it is admitted. */
    @FunctionalInterface
    public interface Step {
        void take(Situation situation, Deed deed);
    }

    /** Does what was ordered, or says why not. To be called inside a transaction. */
    public Uni<TicketView> act(Order order, Step step) {
        var scope = "ticket/" + order.id() + "/" + order.action().wire() + "/"
                + order.hand().login();
        return idempotency.once(scope, order.key(), order.content(), TicketView.class, () -> fresh(order, step));
    }

    private Uni<TicketView> fresh(Order order, Step step) {
        return tickets.hold(order.id())
                .map(ticket -> situation(order.id(), ticket, order.hand()))
                .invoke(situation -> admit(order, situation))
                .invoke(situation -> step.take(situation, deed(situation)))
                .call(situation -> tickets.save(situation.ticket()))
                .chain(this::view);
    }

    /** How the caller sees a ticket: 404 when not at all. To be called inside a transaction. */
    public Uni<TicketView> show(UUID id, Hand hand) {
        return tickets.find(id).map(ticket -> situation(id, ticket, hand)).chain(this::view);
    }

    /** The same by its number. */
    public Uni<TicketView> show(String number, Hand hand) {
        return tickets.find(number)
                .map(ticket -> situation(number, ticket, hand))
                .chain(this::view);
    }

    private Uni<TicketView> view(Situation situation) {
        var id = situation.ticket().id();
        return tickets.historyOf(id)
                .chain(history -> years.of(id)
                        .chain(archived -> tickets.evidenceOf(id)
                                .map(evidence -> TicketView.of(situation, history, archived, evidence))));
    }

    private Situation situation(Object name, @Nullable Ticket ticket, Hand hand) {
        if (ticket == null || !hand.sees(ticket)) {
            throw new TicketNotFound(name);
        }
        return new Situation(ticket, hand, city, now());
    }

    private static void admit(Order order, Situation situation) {
        var ticket = situation.ticket();
        var row = TicketTransitions.of(order.action());
        EntityTag.check(order.ifMatch(), ticket.version());
        if (row.by().stream().noneMatch(party -> party.is(order.hand(), ticket))) {
            throw new NotYourPart(row);
        }
        if (!row.startsIn(ticket.state())) {
            throw ActionNotAllowed.in(ticket.state(), order.action(), situation.actions());
        }
        for (var guard : row.guards()) {
            if (!guard.holds(situation)) {
                throw ActionNotAllowed.because(guard, situation, order.action());
            }
        }
    }

    private Deed deed(Situation situation) {
        return new Deed(situation.hand().actor(situation.ticket()), situation.now(), city.version());
    }

    /** The time as the database keeps it. */
    private java.time.Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The content of an order that needs none. */
    public static Object nothing() {
        return Map.of();
    }
}
