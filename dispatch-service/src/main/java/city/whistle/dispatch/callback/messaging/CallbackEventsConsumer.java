package city.whistle.dispatch.callback.messaging;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackEvent.FiguresPublished;
import city.whistle.contracts.Topic;
import city.whistle.dispatch.callback.ConcludeCallback;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how callbacks end. */
@ApplicationScoped
class CallbackEventsConsumer {
    private final Inbox inbox;
    private final ConcludeCallback concludeCallback;

    CallbackEventsConsumer(Inbox inbox, ConcludeCallback concludeCallback) {
        this.inbox = inbox;
        this.concludeCallback = concludeCallback;
    }

    @Incoming("callbacks")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.CALLBACKS, records, this::apply);
    }

    private Uni<Void> apply(CallbackEvent event) {
        return switch (event) {
            case CallbackConcluded concluded -> concludeCallback.conclude(concluded);
            // calls under way change nothing here
            case CallbackScheduled ignored -> nothing();
            case CallbackAttempted ignored -> nothing();
            case FiguresPublished ignored -> nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
