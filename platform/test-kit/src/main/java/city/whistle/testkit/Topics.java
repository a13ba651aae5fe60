package city.whistle.testkit;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topics as the other services would use them: publish what they would say, wait for what the service under test
 * says. Everything is found by its case, so tests do not disturb one another.
 */
public final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Journal JOURNAL = new Journal();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backbone.kafka().address(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    private Topics() {}

    /** Publishes an event as its owner would, and returns its CloudEvents id. */
    public static UUID publish(Event event) {
        var id = UUID.randomUUID();
        publish(id, event);
        return id;
    }

    /** Publishes an event under a given id: the same one again is a duplicate. */
    public static void publish(UUID id, Event event) {
        send(message(id, event));
    }

    /** Publishes an event as part of a trace, and returns its CloudEvents id. */
    public static UUID publish(Event event, String traceparent) {
        var id = UUID.randomUUID();
        var message = message(id, event);
        header(message, "traceparent", traceparent);
        send(message);
        return id;
    }

    private static ProducerRecord<String, String> message(UUID id, Event event) {
        var topic = Topic.of(event);
        var caseId = event.head().caseId().toString();
        var message = new ProducerRecord<>(topic.topicName(), caseId, Wire.write(event));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_type", EventType.of(event.getClass()));
        header(message, "ce_source", "/whistle/test");
        header(message, "ce_time", event.head().at().toString());
        header(message, "ce_subject", event.head().number());
        header(message, "content-type", "application/json");
        return message;
    }

    /** Publishes anything at all, such as what nobody can read. */
    public static void send(ProducerRecord<String, String> message) {
        try {
            PRODUCER.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Adds a header to a message. */
    public static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** All events of a case so far, in order within each topic. */
    public static List<Event> of(UUID caseId) {
        JOURNAL.catchUp();
        return JOURNAL.events(caseId);
    }

    /** Waits for the first event of that kind about the case. */
    public static <E extends Event> E await(UUID caseId, Class<E> type) {
        return await(caseId, type, 1).get(0);
    }

    /** Waits until there are so many events of that kind about the case. */
    public static <E extends Event> List<E> await(UUID caseId, Class<E> type, int count) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JOURNAL.read();
            var found = JOURNAL.events(caseId).stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("%d of %d %s within %s about case %s; there were %s"
                        .formatted(
                                found.size(),
                                count,
                                type.getSimpleName(),
                                PATIENCE,
                                caseId,
                                JOURNAL.events(caseId).stream()
                                        .map(event -> EventType.nameOf(event.getClass()))
                                        .toList()));
            }
        }
    }

    /** All messages with that key so far, on topics and dead letters alike, as they are. */
    public static List<ConsumerRecord<String, String>> messages(String key) {
        JOURNAL.catchUp();
        return JOURNAL.messages(key);
    }

    /** The dead letters with that key so far, on any topic. */
    public static List<ConsumerRecord<String, String>> deadLetters(String key) {
        return messages(key).stream()
                .filter(message -> message.topic().endsWith(".dlq"))
                .toList();
    }

    /** The value of a message's header. */
    public static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
