package city.whistle.messaging;

import city.whistle.contracts.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The numbers of outbox and inbox. Counters that alarms look at are there from the start, so that the first one rings. */
@ApplicationScoped
class Tally {
    private static final Duration[] DELAYS = {
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };

    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    Tally(MeterRegistry meters, Trouble trouble, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        meters.gauge("whistle.outbox.waiting", waiting);
        meters.gauge("whistle.outbox.oldest.seconds", oldestSeconds);
        meters.gauge("whistle.relay.trouble.seconds", trouble, now -> now.secondsOf(Trouble.RELAY));
        meters.gauge("whistle.inbox.trouble.seconds", trouble, now -> now.secondsOf(Trouble.INBOX));
        Arrays.stream(Topic.values()).forEach(this::register);
    }

    private void register(Topic topic) {
        for (var counter : List.of("whistle.inbox.taken", "whistle.inbox.duplicates", "whistle.inbox.dead")) {
            meters.counter(counter, "topic", topic.shortName());
        }
        delay(topic);
    }

    /** Events of a batch that were new, out of so many; the first of them was said at that time. */
    void taken(Topic topic, int fresh, int all, Instant said) {
        meters.counter("whistle.inbox.taken", "topic", topic.shortName()).increment(fresh);
        meters.counter("whistle.inbox.duplicates", "topic", topic.shortName()).increment(all - fresh);
        var late = Duration.between(said, clock.instant());
        delay(topic).record(late.isNegative() ? Duration.ZERO : late);
    }

    /** From when something was said until it is known here, for the oldest event of each batch. */
    private Timer delay(Topic topic) {
        return Timer.builder("whistle.inbox.delay")
                .tag("topic", topic.shortName())
                .serviceLevelObjectives(DELAYS)
                .register(meters);
    }

    void buried(Arrival arrival, Throwable failure) {
        Log.errorf(failure, "dead letter %s of case %s from %s", arrival.id(), arrival.key(), arrival.origin());
        meters.counter("whistle.inbox.dead", "topic", arrival.topic().shortName())
                .increment();
    }

    /** Counts by what the events say: how many complaints are filed, closed, escalated. */
    void published(List<OutboxTable.Row> rows) {
        rows.forEach(row -> meters.counter("whistle.outbox.published", "event", row.eventName())
                .increment());
    }

    /** How the outbox stands. */
    void outbox(long rows, long ageOfOldest) {
        waiting.set(rows);
        oldestSeconds.set(ageOfOldest);
    }

    long waiting() {
        return waiting.get();
    }

    long oldestSeconds() {
        return oldestSeconds.get();
    }

    /** The events are taken; Kafka may deliver them again, and the inbox will know them. */
    void notAcknowledged(Throwable failure) {
        Log.warnf("a batch was taken but not acknowledged: %s", failure);
    }
}
