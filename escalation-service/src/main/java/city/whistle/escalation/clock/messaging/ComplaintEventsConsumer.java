package city.whistle.escalation.clock.messaging;

import city.whistle.contracts.Topic;
import city.whistle.escalation.clock.FollowComplaint;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what happens to complaints. */
@ApplicationScoped
class ComplaintEventsConsumer {
    private final Inbox inbox;
    private final FollowComplaint follow;

    ComplaintEventsConsumer(Inbox inbox, FollowComplaint follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("complaints")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAtOnce(Topic.COMPLAINTS, records, follow::follow);
    }
}
