package city.whistle.intake.tracking.messaging;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.Topic;
import city.whistle.intake.tracking.FollowCase;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What callback tells of cases. */
@ApplicationScoped
public class CallbackEventsConsumer {
    private final Inbox inbox;
    private final FollowCase follow;

    CallbackEventsConsumer(Inbox inbox, FollowCase follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("callbacks")
    public Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.CALLBACKS, records, this::apply);
    }

    private Uni<Void> apply(CallbackEvent event) {
        return follow.follow(event);
    }
}
