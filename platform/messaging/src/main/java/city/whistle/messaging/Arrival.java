package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message as it came in.
 *
 * @param id the CloudEvents id; made from where the message lies if it has none that can be read
 * @param traceparent the trace it is part of; null when it was sent outside of any
 * @param event what it says; null when it cannot be understood
 * @param defect why it cannot be understood; null when it can
 */
record Arrival(
        UUID id,
        Topic topic,
        String key,
        String type,
        String payload,
        String source,
        String subject,
        String time,
        String origin,
        @Nullable String traceparent,
        @Nullable Event event,
        @Nullable String defect) {

    static Arrival of(Topic topic, KafkaRecord<String, String> message) {
        var headers = message.getHeaders();
        var origin = message.getTopic() + "/" + message.getPartition() + "/" + offset(message);
        var type = header(headers, Headers.TYPE);
        var key = storable(message.getKey());
        var payload = storable(message.getPayload());
        var id = id(headers);
        Event event = null;
        String defect = null;
        try {
            event = read(topic, key, type, payload, id);
        } catch (ContractBroken e) {
            defect = e.getMessage();
        }
        return new Arrival(
                id == null ? UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)) : id,
                topic,
                key,
                type,
                payload,
                header(headers, Headers.SOURCE),
                header(headers, Headers.SUBJECT),
                time(headers, message),
                origin,
                traceparent(headers),
                event,
                defect);
    }

    /** When it was said. */
    Instant saidAt() {
        return Instant.parse(time);
    }

    private static Event read(Topic topic, String key, String type, String payload, @Nullable UUID id) {
        if (id == null) {
            throw new ContractBroken("the header ce_id is not a UUID");
        }
        var event = EventJson.read(topic, type, payload);
        if (!event.head().caseId().toString().equals(key)) {
            throw new ContractBroken(
                    "the key '" + key + "' is not the case " + event.head().caseId() + ", so its order is not safe");
        }
        return event;
    }

    private static @Nullable UUID id(org.apache.kafka.common.header.Headers headers) {
        try {
            return UUID.fromString(header(headers, Headers.ID));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String time(org.apache.kafka.common.header.Headers headers, KafkaRecord<String, String> message) {
        try {
            var time = header(headers, Headers.TIME);
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    .parse(time, Instant::from)
                    .toString();
        } catch (DateTimeException e) {
            return Objects.requireNonNullElse(message.getTimestamp(), Instant.EPOCH)
                    .toString();
        }
    }

    private static @Nullable String traceparent(org.apache.kafka.common.header.Headers headers) {
        var trace = header(headers, Headers.TRACE);
        return trace.isEmpty() ? null : trace;
    }

    private static long offset(KafkaRecord<String, String> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(metadata -> metadata.getOffset())
                .orElse(-1L);
    }

    /** The header as text; empty when there is none. */
    static String header(org.apache.kafka.common.header.Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : storable(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps any text but the character 0. */
    private static String storable(@Nullable String text) {
        return text == null ? "" : text.replace('\0', '\uFFFD');
    }
}
