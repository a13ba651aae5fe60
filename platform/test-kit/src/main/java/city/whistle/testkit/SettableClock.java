package city.whistle.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the application under test, in place of the real one: it shows the real time until a test sets it, stands
 * still from then on, and moves when told. A test that sets it gives it back with {@link #release}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile @Nullable Instant set;

    /** Stops the clock at that instant. */
    public void set(Instant instant) {
        set = instant;
    }

    /** Stops the clock at that local time of the city, as in {@code 2026-02-13T09:00}. */
    public void set(String localTime) {
        set = java.time.LocalDateTime.parse(localTime).atZone(ZONE).toInstant();
    }

    /** Moves the clock on from where it is, and stops it there. */
    public void advance(Duration by) {
        set = instant().plus(by);
    }

    /** Back to the real time. */
    public void release() {
        set = null;
    }

    @Override
    public Instant instant() {
        var stopped = set;
        return stopped == null ? Clock.system(ZoneOffset.UTC).instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
