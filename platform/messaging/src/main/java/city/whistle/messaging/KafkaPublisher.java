package city.whistle.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes to Kafka with an idempotent producer that never gives an event up, so nothing of a case overtakes: while
 * Kafka is away, it waits.
 */
final class KafkaPublisher implements Publisher {
    private static final Duration LONG = Duration.ofSeconds(5);

    private final KafkaProducer<String, String> producer;
    private final Trouble trouble;
    private final BooleanSupplier running;

    /**
     * @param kafka the settings of the connection, as {@code kafka.*} has them
     * @param running waits end when it says no
     */
    KafkaPublisher(Map<String, Object> kafka, Trouble trouble, BooleanSupplier running) {
        var config = new HashMap<>(kafka);
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        this.trouble = trouble;
        this.running = running;
    }

    @Override
    public void publish(List<OutboxTable.Row> rows) {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (OutboxTable.Row row : rows) {
            sent.add(producer.send(message(row)));
        }
        for (Future<RecordMetadata> one : sent) {
            await(one);
        }
    }

    private void await(Future<RecordMetadata> sent) {
        try {
            while (running.getAsBoolean()) {
                try {
                    sent.get(LONG.toSeconds(), TimeUnit.SECONDS);
                    return;
                } catch (TimeoutException e) {
                    trouble.is(Trouble.RELAY, new KafkaException("no answer from Kafka"));
                }
            }
            throw new KafkaException("stopped while Kafka had not answered");
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private static ProducerRecord<String, String> message(OutboxTable.Row row) {
        var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        header(message, Headers.SPEC_VERSION, "1.0");
        header(message, Headers.ID, row.id());
        header(message, Headers.TYPE, row.type());
        header(message, Headers.SOURCE, row.source());
        header(message, Headers.TIME, row.time().toString());
        header(message, Headers.SUBJECT, row.subject());
        header(message, Headers.CONTENT_TYPE, "application/json");
        header(message, Headers.FAILED_IN, row.failedIn());
        header(message, Headers.REASON, row.reason());
        header(message, Headers.ORIGIN, row.origin());
        header(message, Headers.REPLAY_FOR, row.replayFor());
        header(message, Headers.TRACE, row.traceparent());
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Without waiting: what was not answered stays in the outbox and goes out again under the same id. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
