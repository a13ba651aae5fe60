package city.whistle.load.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Reads the four topics of a city from their beginning. */
public final class TopicReader {
    private static final List<String> TOPICS = List.of("complaints", "tickets", "deadlines", "callbacks");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String servers;

    /** Of the broker at that address. */
    public TopicReader(String servers) {
        this.servers = servers;
    }

    /**
     * One published event. The relay may publish one twice: its id stays the same.
     *
     * @param topic without its prefix
     * @param key the case
     */
    public record Published(String topic, String key, String id, String type, JsonNode value) {
        public int cycle() {
            return value.path("cycle").asInt(value.path("clock").path("cycle").asInt());
        }
    }

    /** All events published so far. */
    public List<Published> all() {
        var events = new ArrayList<Published>();
        each(events::add);
        return events;
    }

    /** The same one after the other, where there may be too many to hold; those of one case in their order. */
    public void each(Consumer<Published> reader) {
        try (var consumer = consumer()) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor("whistle." + topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> reader.accept(read(each)));
            }
        }
    }

    /** How many messages lie on the dead letter topics. */
    public long deadLetters() {
        try (var consumer = consumer()) {
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

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer());
    }

    private static Published read(ConsumerRecord<String, String> each) {
        try {
            return new Published(
                    each.topic().replace("whistle.", ""),
                    each.key(),
                    header(each, "ce_id"),
                    header(each, "ce_type").replaceAll("^city\\.whistle\\.|\\.v1$", ""),
                    JSON.readTree(each.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
