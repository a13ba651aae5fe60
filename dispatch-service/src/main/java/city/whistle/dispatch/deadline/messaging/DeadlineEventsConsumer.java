package city.whistle.dispatch.deadline.messaging;

import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.MatterSentBack;
import city.whistle.contracts.DeadlineEvent.MatterStruckOff;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.Topic;
import city.whistle.dispatch.deadline.HearEscalation;
import city.whistle.dispatch.ticket.Overdue;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of clocks and of the ladder. */
@ApplicationScoped
class DeadlineEventsConsumer {
    private final Inbox inbox;
    private final HearEscalation escalation;

    DeadlineEventsConsumer(Inbox inbox, HearEscalation escalation) {
        this.inbox = inbox;
        this.escalation = escalation;
    }

    @Incoming("deadlines")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAtOnce(Topic.DEADLINES, records, this::applyAll);
    }

    /** Clocks that are set in a row are noted together: they are by far the most of what escalation tells. */
    private Uni<Void> applyAll(List<DeadlineEvent> events) {
        var done = Uni.createFrom().voidItem();
        var row = new ArrayList<DeadlineSet>();
        for (var event : events) {
            if (event instanceof DeadlineSet set) {
                row.add(set);
                continue;
            }
            done = done.chain(noted(row)).chain(() -> apply(event));
            row.clear();
        }
        return done.chain(noted(row));
    }

    private Supplier<Uni<? extends Void>> noted(List<DeadlineSet> row) {
        var events = List.copyOf(row);
        return () -> events.isEmpty() ? nothing() : escalation.set(events);
    }

    private Uni<Void> apply(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet set -> escalation.set(List.of(set));
            case FirstOverdue late -> escalation.overdue(late.head(), late.clock(), late.dueAt(), Overdue.FIRST);
            case SecondOverdue late -> escalation.overdue(late.head(), late.clock(), late.dueAt(), Overdue.SECOND);
            case LevelRaised raised -> escalation.raised(raised);
            case CaseUrged urged -> escalation.urged(urged);
            // notices, letters and matters are escalation's own
            case DeadlineDueSoon ignored -> nothing();
            case LetterIssued ignored -> nothing();
            case MatterOpened ignored -> nothing();
            case MatterSentBack ignored -> nothing();
            case MatterStruckOff ignored -> nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
