package city.whistle.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs a service's relay as long as the service runs. Each replica has one; they share the shards of the outbox among
 * them. Off where Debezium reads the outbox.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final AgroalDataSource database;
    private final Map<String, Object> kafka;
    private final MessagingConfig config;
    private final Trouble trouble;
    private final Tally tally;
    private @Nullable Relay relay;
    private @Nullable Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MessagingConfig config,
            Trouble trouble,
            Tally tally) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.trouble = trouble;
        this.tally = tally;
    }

    synchronized void start(@Observes StartupEvent event) {
        if (config.relay()) {
            relay = newRelay();
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(relay);
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (relay != null && thread != null) {
            relay.stop();
            thread.join(GRACE);
        }
    }

    /** One more relay, as another replica of the service has it. */
    Relay newRelay() {
        return newRelay(publisher -> publisher);
    }

    /** One more relay, with something between it and Kafka. */
    Relay newRelay(UnaryOperator<Publisher> between) {
        return new Relay(
                database,
                running -> between.apply(new KafkaPublisher(kafka, trouble, running)),
                config,
                trouble,
                tally);
    }
}
