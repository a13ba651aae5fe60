package city.whistle.dispatch.ticket;

import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Head;
import city.whistle.messaging.ContractBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a ticket when its complaint changes. News that comes too late is noted and moves nothing. */
@ApplicationScoped
public class HearResident {
    private static final String TOO_LATE = "too late: ";

    private final Tickets tickets;

    HearResident(Tickets tickets) {
        this.tickets = tickets;
    }

    /** The resident added something: noted, whatever the state. */
    public Uni<Void> supplemented(ComplaintSupplemented event) {
        var files =
                event.attachments().isEmpty() ? "" : " (+" + event.attachments().size() + ")";
        return change(event.head(), (ticket, deed) -> ticket.note(nameOf(event), event.text() + files, deed));
    }

    /** The case is handled as part of another one, which notes it too. */
    public Uni<Void> merged(ComplaintMerged event) {
        return change(event.head(), (ticket, deed) -> {
                    if (TicketTransitions.of(TicketAction.MERGE).startsIn(ticket.state())) {
                        ticket.mergeInto(event.intoNumber(), deed);
                    } else {
                        ticket.note(nameOf(event), TOO_LATE + event.intoNumber(), deed);
                    }
                })
                .chain(() -> tickets.find(event.intoCase()))
                .chain(target -> tickets.note(joined(event, target)));
    }

    /** The case stands on its own again. */
    public Uni<Void> unmerged(ComplaintUnmerged event) {
        return change(event.head(), (ticket, deed) -> {
            if (TicketTransitions.of(TicketAction.UNMERGE).startsIn(ticket.state())) {
                ticket.unmerge(event.fromNumber(), deed);
            } else {
                ticket.note(nameOf(event), TOO_LATE + event.fromNumber(), deed);
            }
        });
    }

    /** Others became part of the case, and so it weighs more; nothing is to be done where it weighs that much already. */
    public Uni<Void> resorted(ComplaintResorted event) {
        var lift = Lift.to(event.sorting());
        return change(event.head(), (ticket, deed) -> {
            if (!TicketTransitions.of(TicketAction.RESORT).startsIn(ticket.state())) {
                ticket.note(nameOf(event), TOO_LATE + lift.tier().wire(), deed);
            } else if (lift.lifts(ticket)) {
                lift.lift(ticket, deed);
            }
        });
    }

    /** The resident took the complaint back. */
    public Uni<Void> withdrawn(ComplaintWithdrawn event) {
        return change(event.head(), (ticket, deed) -> {
            if (TicketTransitions.of(TicketAction.WITHDRAW).startsIn(ticket.state())) {
                ticket.withdraw(event.reason(), deed);
            } else {
                ticket.note(nameOf(event), TOO_LATE + (event.reason() == null ? "" : event.reason()), deed);
            }
        });
    }

    private Uni<Void> change(Head head, BiConsumer<Ticket, Deed> effect) {
        return tickets.hold(head.caseId())
                .map(ticket -> present(ticket, head))
                .invoke(ticket -> effect.accept(ticket, deed(head)))
                .chain(tickets::save)
                .replaceWithVoid();
    }

    private static Ticket present(@Nullable Ticket ticket, Head head) {
        if (ticket == null) {
            throw new ContractBroken("case " + head.number() + " was never filed here");
        }
        return ticket;
    }

    private static HistoryEntry joined(ComplaintMerged event, @Nullable Ticket target) {
        var cycle = target == null ? 1 : target.cycle();
        return new HistoryEntry(
                event.intoCase(),
                cycle,
                deed(event.head()),
                "CaseJoined",
                event.head().number());
    }

    private static Deed deed(Head head) {
        return new Deed(head.by(), head.at(), head.pack());
    }

    private static String nameOf(ComplaintEvent event) {
        return EventType.nameOf(event.getClass());
    }
}
