package city.whistle.callback.messaging;

import city.whistle.callback.callback.HaltCallbacks;
import city.whistle.callback.callback.NoteParties;
import city.whistle.callback.callback.ScheduleCallback;
import city.whistle.callback.figures.CaseFacts;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReassigned;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.Topic;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What units do: it changes the figures, and work reported done is called back. */
@ApplicationScoped
public class TicketEventsConsumer {
    private final Inbox inbox;
    private final CaseFacts facts;
    private final NoteParties parties;
    private final ScheduleCallback schedule;
    private final HaltCallbacks halts;

    TicketEventsConsumer(
            Inbox inbox, CaseFacts facts, NoteParties parties, ScheduleCallback schedule, HaltCallbacks halts) {
        this.inbox = inbox;
        this.facts = facts;
        this.parties = parties;
        this.schedule = schedule;
        this.halts = halts;
    }

    @Incoming("tickets")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.TICKETS, records, this::apply);
    }

    /** The effects of one event; inside a transaction. */
    public Uni<Void> apply(TicketEvent event) {
        return facts.note(event).chain(() -> callbacks(event));
    }

    private Uni<Void> callbacks(TicketEvent event) {
        return switch (event) {
            case TicketDispatched e -> assigned(e, e.assignment());
            case TicketReassigned e -> assigned(e, e.assignment());
            case TicketReopened e ->
                assigned(e, e.assignment()).chain(() -> halts.overtaken(e.head().caseId(), e.cycle() - 1));
            case WorkDone e -> halts.overtaken(e.head().caseId(), e.cycle() - 1).chain(() -> schedule.schedule(e));
            case TicketClosed e -> halts.overtaken(e.head().caseId(), e.cycle());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> assigned(TicketEvent event, Assignment assignment) {
        return parties.assigned(event.head().caseId(), assignment);
    }
}
