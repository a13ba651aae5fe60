package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Events on their way in: delivered at least once by Kafka, taken exactly once by the service. The ids of a batch and
 * all its effects are written in one transaction.
 */
@ApplicationScoped
public class Inbox {
    /**
     * Hands each event of the batch that was not seen before to the handler, in order, in one transaction.
     * What cannot be understood, or makes the handler fail by itself, goes to the dead letters; what fails because
     * PostgreSQL is away is tried again until it is back.
     *
     * @param handler runs inside the transaction; throwing {@link ContractBroken} sends the event to the dead letters
     */
    public <E extends Event> Uni<Void> receive(
            Topic topic, KafkaRecordBatch<String, String> batch, Function<E, Uni<Void>> handler) {
        throw new UnsupportedOperationException(topic.toString());
    }
}
