package city.whistle.messaging;

import city.whistle.contracts.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Says things as a use case does: in a transaction. */
@ApplicationScoped
class Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final FreshTransaction transaction;

    Speaker(Outbox outbox, FreshTransaction transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void say(Event... events) {
        transaction.run(() -> outbox.append(List.of(events))).await().atMost(PATIENCE);
    }

    /** Says it and fails afterwards, so that it was never said. */
    void swallow(Event event) {
        transaction
                .run(() -> outbox.append(event).chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))))
                .onFailure()
                .recoverWithNull()
                .await()
                .atMost(PATIENCE);
    }
}
