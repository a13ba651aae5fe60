package city.whistle.callback.messaging;

import city.whistle.callback.figures.CaseFacts;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Topic;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What was due when, and what was late: the figures alone want to know. */
@ApplicationScoped
public class DeadlineEventsConsumer {
    private final Inbox inbox;
    private final CaseFacts facts;

    DeadlineEventsConsumer(Inbox inbox, CaseFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("deadlines")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.DEADLINES, records, this::apply);
    }

    /** The effects of one event; inside a transaction. */
    public Uni<Void> apply(DeadlineEvent event) {
        return facts.note(event);
    }
}
