package city.whistle.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of outbox and inbox. */
@ConfigMapping(prefix = "whistle.messaging")
public interface MessagingConfig {
    /** Whether this service publishes its outbox itself; off where Debezium does. */
    @WithDefault("true")
    boolean relay();

    /** Events published with one round trip to the database. */
    @WithDefault("500")
    int relayBatch();

    /** How often the outbox is looked at even when nobody said that there is something. */
    @WithDefault("1S")
    Duration relayPoll();

    /**
     * How long ids of events are remembered. Kafka must not deliver an event again later than that: a service's place in
     * its topics ({@code offsets.retention.minutes}) has to outlast the longest time that service may be switched off.
     */
    @WithDefault("30D")
    Duration inboxRetention();

    /** How often what waits in the database is counted for the metrics. */
    @WithDefault("15s")
    String backlogsEvery();
}
