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
import java.util.List;
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
        return inbox.receive(Topic.DEADLINES, records, DeadlineSet.class, escalation::set, this::apply);
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
