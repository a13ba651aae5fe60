package city.whistle.intake.tracking.messaging;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.Topic;
import city.whistle.intake.tracking.FollowCase;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What dispatch tells of cases. */
@ApplicationScoped
public class TicketEventsConsumer {
    private final Inbox inbox;
    private final FollowCase follow;

    TicketEventsConsumer(Inbox inbox, FollowCase follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("tickets")
    public Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.TICKETS, records, this::apply);
    }

    private Uni<Void> apply(TicketEvent event) {
        return follow.follow(event);
    }
}
