package city.whistle.intake.messaging;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.Topic;
import city.whistle.intake.grid.CheckBeforeClosing;
import city.whistle.intake.tracking.FollowCase;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What callback tells of cases, and asks of grid workers. */
@ApplicationScoped
public class CallbackEventsConsumer {
    private final Inbox inbox;
    private final FollowCase follow;
    private final CheckBeforeClosing checks;

    CallbackEventsConsumer(Inbox inbox, FollowCase follow, CheckBeforeClosing checks) {
        this.inbox = inbox;
        this.follow = follow;
        this.checks = checks;
    }

    @Incoming("callbacks")
    public Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.CALLBACKS, records, this::apply);
    }

    private Uni<Void> apply(CallbackEvent event) {
        var followed = follow.follow(event);
        return event instanceof CallbackAttempted attempted ? followed.chain(() -> checks.hear(attempted)) : followed;
    }
}
