package city.whistle.testkit;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Everything that was ever said on the topics, read on demand by the test's own thread. */
final class Journal {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final Map<String, List<ConsumerRecord<String, String>>> messages = new HashMap<>();
    private @Nullable KafkaConsumer<String, String> consumer;

    /** Reads what is there, waiting a moment when there is nothing. */
    synchronized void read() {
        for (ConsumerRecord<String, String> message : consumer().poll(SHORT)) {
            messages.computeIfAbsent(Objects.requireNonNullElse(message.key(), ""), key -> new ArrayList<>())
                    .add(message);
        }
    }

    /** Reads all that was said before this moment. */
    synchronized void catchUp() {
        var ends = consumer().endOffsets(consumer().assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer().position(end.getKey()) < end.getValue())) {
            read();
        }
    }

    synchronized List<ConsumerRecord<String, String>> messages(String key) {
        return List.copyOf(messages.getOrDefault(key, List.of()));
    }

    List<Event> events(java.util.UUID caseId) {
        return messages(caseId.toString()).stream().flatMap(Journal::event).toList();
    }

    private static Stream<Event> event(ConsumerRecord<String, String> message) {
        return topic(message.topic()).stream().flatMap(topic -> {
            try {
                return Stream.of(Wire.read(topic, Topics.header(message, "ce_type"), message.value()));
            } catch (IllegalArgumentException e) {
                return Stream.empty(); // a message made unreadable on purpose
            }
        });
    }

    private static Optional<Topic> topic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.topicName().equals(name))
                .findFirst();
    }

    private KafkaConsumer<String, String> consumer() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    Map.of(
                            "bootstrap.servers", Backbone.kafka().address(),
                            "auto.offset.reset", "earliest",
                            "enable.auto.commit", "false"),
                    new StringDeserializer(),
                    new StringDeserializer());
            consumer.assign(partitions(consumer));
        }
        return consumer;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .flatMap(name -> consumer.partitionsFor(name).stream()
                        .map(partition -> new TopicPartition(name, partition.partition())))
                .toList();
    }
}
