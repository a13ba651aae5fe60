package city.whistle.messaging;

import city.whistle.contracts.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** The numbers of outbox and inbox. */
@ApplicationScoped
class Tally {
    private final MeterRegistry meters;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    Tally(MeterRegistry meters) {
        this.meters = meters;
        meters.gauge("whistle.outbox.waiting", waiting);
        meters.gauge("whistle.outbox.oldest.seconds", oldestSeconds);
    }

    /** Events of a batch that were new, out of so many. */
    void taken(Topic topic, int fresh, int all) {
        meters.counter("whistle.inbox.taken", "topic", topic.shortName()).increment(fresh);
        meters.counter("whistle.inbox.duplicates", "topic", topic.shortName()).increment(all - fresh);
    }

    void buried(Arrival arrival, Throwable failure) {
        Log.errorf(failure, "dead letter %s of case %s from %s", arrival.id(), arrival.key(), arrival.origin());
        meters.counter("whistle.inbox.dead", "topic", arrival.topic().shortName())
                .increment();
    }

    void published(int events) {
        meters.counter("whistle.outbox.published").increment(events);
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
