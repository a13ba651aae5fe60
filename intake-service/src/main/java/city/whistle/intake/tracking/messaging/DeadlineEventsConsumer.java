package city.whistle.intake.tracking.messaging;

import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Topic;
import city.whistle.intake.tracking.FollowCase;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What escalation tells of cases. */
@ApplicationScoped
public class DeadlineEventsConsumer {
    private final Inbox inbox;
    private final FollowCase follow;

    DeadlineEventsConsumer(Inbox inbox, FollowCase follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("deadlines")
    public Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.DEADLINES, records, this::apply);
    }

    private Uni<Void> apply(DeadlineEvent event) {
        return follow.follow(event);
    }
}
