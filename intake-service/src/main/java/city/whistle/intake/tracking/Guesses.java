package city.whistle.intake.tracking;

import city.whistle.intake.IntakeConfig;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Bounds how often access codes are guessed, by address and by number. A try is paid for before it is looked at and paid
 * back when it was right, so that many at once gain nothing.
 */
@ApplicationScoped
public class Guesses {
    private static final int REMEMBERED = 50_000;

    private final IntakeConfig.Guesses limits;
    private final Set<String> exempt;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Guesses(IntakeConfig config, Clock clock) {
        this.limits = config.guesses();
        this.exempt = config.rateLimitExempt().orElse(Set.of());
        this.meter = new ClockMeter(clock);
    }

    /**
     * Pays for a try.
     *
     * @throws TooManyGuesses when there were too many wrong ones
     */
    void pay(CaseKey key) {
        if (exempt.contains(key.address())) {
            return;
        }
        take("address " + key.address(), limits.perAddress());
        take("number " + key.number(), limits.perNumber());
    }

    /** Pays back a try that was right. */
    void payBack(CaseKey key) {
        if (!exempt.contains(key.address())) {
            bucket("address " + key.address(), limits.perAddress()).addTokens(1);
            bucket("number " + key.number(), limits.perNumber()).addTokens(1);
        }
    }

    private void take(String whose, int most) {
        var probe = bucket(whose, most).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyGuesses(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String whose, int most) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(whose, ignored -> fresh(most));
        }
    }

    private Bucket fresh(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, limits.window()))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** Lets the buckets fill by the service's clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
