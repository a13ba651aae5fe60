package city.whistle.dispatch.deadline;

import static java.util.stream.Collectors.toCollection;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.Head;
import city.whistle.dispatch.ticket.Deed;
import city.whistle.dispatch.ticket.Followers;
import city.whistle.dispatch.ticket.Followers.Tidings;
import city.whistle.dispatch.ticket.HistoryEntry;
import city.whistle.dispatch.ticket.Overdue;
import city.whistle.dispatch.ticket.Ticket;
import city.whistle.dispatch.ticket.Tickets;
import city.whistle.messaging.InOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What becomes of a ticket when escalation sets its clocks and climbs its ladder, be the ticket there already or not. */
@ApplicationScoped
public class HearEscalation {
    private final Clocks clocks;
    private final EarlyNews<LevelRaised> earlyRaises;
    private final EarlyNews<CaseUrged> earlyUrgings;
    private final Tickets tickets;
    private final Followers followers;

    HearEscalation(Clocks clocks, ObjectMapper json, Tickets tickets, Followers followers) {
        this.clocks = clocks;
        this.earlyRaises = new EarlyNews<>(LevelRaised.class, "early_raise", json);
        this.earlyUrgings = new EarlyNews<>(CaseUrged.class, "early_urging", json);
        this.tickets = tickets;
        this.followers = followers;
    }

    /** Clocks that started, changed or stopped, in the order in which they did. */
    public Uni<Void> set(List<DeadlineSet> events) {
        return clocks.set(events)
                .chain(() ->
                        show(events.stream().map(event -> event.head().caseId()).collect(toCollection(TreeSet::new))));
    }

    /** A completion limit, or its grace, has passed: shown and noted. What other clocks do, escalation shows. */
    public Uni<Void> overdue(Head head, ClockRef clock, Instant dueAt, Overdue rung) {
        if (clock.kind() != ClockKind.COMPLETION) {
            return Uni.createFrom().voidItem();
        }
        var id = head.caseId();
        var what = rung == Overdue.SECOND ? "SecondOverdue" : "FirstOverdue";
        var entry = new HistoryEntry(
                id, clock.cycle(), deed(head), what, clock.unit().name());
        return clocks.overdue(id, clock, dueAt, rung)
                .chain(() -> show(Set.of(id)))
                .chain(() -> tickets.note(entry));
    }

    /** The command level went up: whoever has the ticket has it by designation now. */
    public Uni<Void> raised(LevelRaised event) {
        return hear(event, earlyRaises, this::raise);
    }

    /** A supervisor urged the unit: its desk shows who, when and in what words. No clock looks at it. */
    public Uni<Void> urged(CaseUrged event) {
        return hear(event, earlyUrgings, this::urge);
    }

    /**
     * Makes up for what was told of cases before their tickets were there, or before a cycle began. Whoever tells meanwhile
     * waits for this transaction, or this one for theirs, so that nothing falls between.
     */
    public Uni<Void> catchUp(List<Ticket> all) {
        var ids = all.stream().map(Ticket::id).collect(toCollection(TreeSet::new));
        return clocks.lock(ids)
                .chain(() -> clocks.refresh(ids))
                .chain(() -> earlyRaises.take(ids))
                .chain(raises -> reach(all, raises, this::raise))
                .chain(() -> earlyUrgings.take(ids))
                .chain(urgings -> reach(all, urgings, this::urge));
    }

    private static <E extends DeadlineEvent> Uni<Void> reach(List<Ticket> all, Map<UUID, List<E>> early, News<E> news) {
        var reached =
                all.stream().filter(ticket -> early.containsKey(ticket.id())).toList();
        return InOrder.each(reached, ticket -> news.reach(ticket, early.getOrDefault(ticket.id(), List.of())));
    }

    private <E extends DeadlineEvent> Uni<Void> hear(E event, EarlyNews<E> early, News<E> news) {
        var id = event.head().caseId();
        return tickets.hold(id)
                .chain(ticket -> ticket == null ? hearEarly(event, early, news) : news.reach(ticket, List.of(event)));
    }

    private <E extends DeadlineEvent> Uni<Void> hearEarly(E event, EarlyNews<E> early, News<E> news) {
        var id = event.head().caseId();
        return clocks.lock(Set.of(id))
                .chain(() -> tickets.hold(id))
                .chain(ticket -> ticket == null ? early.keep(event) : news.reach(ticket, List.of(event)));
    }

    /** What becomes of a ticket that hears of some events. */
    private interface News<E> {
        Uni<Void> reach(Ticket ticket, List<E> events);
    }

    private Uni<Void> raise(Ticket ticket, List<LevelRaised> events) {
        events.forEach(event -> ticket.raise(event.to(), event.reason(), deed(event.head())));
        return noted(ticket, events);
    }

    private Uni<Void> urge(Ticket ticket, List<CaseUrged> events) {
        events.forEach(event -> ticket.note("CaseUrged", event.words(), deed(event.head())));
        return noted(ticket, events);
    }

    private Uni<Void> noted(Ticket ticket, List<? extends DeadlineEvent> events) {
        return tickets.save(ticket).chain(() -> followers.hear(List.of(new Tidings(ticket, events))));
    }

    private Uni<Void> show(Set<UUID> ids) {
        return clocks.refresh(ids).chain(shown -> {
            var early = new TreeSet<>(ids);
            early.removeAll(shown);
            return early.isEmpty() ? Uni.createFrom().voidItem() : showLater(early);
        });
    }

    private Uni<Void> showLater(Set<UUID> ids) {
        return clocks.lock(ids).chain(() -> clocks.refresh(ids)).replaceWithVoid();
    }

    private static Deed deed(Head head) {
        return new Deed(head.by(), head.at(), head.pack());
    }
}
