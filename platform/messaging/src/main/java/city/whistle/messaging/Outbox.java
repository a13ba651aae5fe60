package city.whistle.messaging;

import city.whistle.contracts.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Events on their way out: written in the transaction of the state they tell of, published by the {@code OutboxRelay}. */
@ApplicationScoped
public class Outbox {
    /** Appends events, in order, to the current transaction. */
    public Uni<Void> append(Event... events) {
        return append(List.of(events));
    }

    /** Appends events, in order, to the current transaction. */
    public Uni<Void> append(List<? extends Event> events) {
        throw new UnsupportedOperationException(events.toString());
    }
}
