package city.whistle.escalation.clock.messaging;

import city.whistle.contracts.Topic;
import city.whistle.escalation.clock.FollowTicket;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what happens to tickets. */
@ApplicationScoped
class TicketEventsConsumer {
    private final Inbox inbox;
    private final FollowTicket follow;

    TicketEventsConsumer(Inbox inbox, FollowTicket follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("tickets")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receiveAtOnce(Topic.TICKETS, records, follow::follow);
    }
}
