package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics of a running city from their beginning. */
final class Kafka {
    private static final List<String> TOPICS = List.of("complaints", "tickets", "deadlines", "callbacks");

    private final String servers;

    Kafka(RunningCity city) {
        this(city.kafka());
    }

    Kafka(String servers) {
        this.servers = servers;
    }

    /** One published event. */
    record Published(String topic, String key, String id, String type, JsonNode value) {
        int cycle() {
            return value.path("cycle").asInt(value.path("clock").path("cycle").asInt());
        }
    }

    /** All events published so far on the four topics. */
    List<Published> all() {
        var events = new ArrayList<Published>();
        each(events::add);
        return events;
    }

    /** The same one after the other, where there may be too many to hold. */
    void each(Consumer<Published> reader) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor("whistle." + topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> reader.accept(read(each)));
            }
        }
    }

    /** The events of one case so far. */
    List<Published> of(String caseId) {
        return all().stream().filter(event -> event.key().equals(caseId)).toList();
    }

    /** The events of one case and type so far. */
    List<Published> of(String caseId, String type) {
        return of(caseId).stream().filter(event -> event.type().equals(type)).toList();
    }

    /** How many messages lie on the dead letter topics. */
    long deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var existing = consumer.listTopics();
            var partitions = TOPICS.stream()
                    .map(topic -> "whistle." + topic + ".dlq")
                    .flatMap(topic -> existing.getOrDefault(topic, List.of()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static Published read(ConsumerRecord<String, String> each) {
        try {
            return new Published(
                    each.topic().replace("whistle.", ""),
                    each.key(),
                    header(each, "ce_id"),
                    header(each, "ce_type").replaceAll("^city\\.whistle\\.|\\.v1$", ""),
                    Api.JSON.readTree(each.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
