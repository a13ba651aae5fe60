package city.whistle.http;

import java.time.Duration;

/** Compares the clock, which people and programs set, with the time that only runs on. For one thread. */
final class ClockWatch {
    /** Less is what time servers correct; it only makes what runs regularly pause for as long. */
    private static final Duration TOO_MUCH = Duration.ofMinutes(1);

    private long aheadMillis;

    ClockWatch(long wallMillis, long nanos) {
        this.aheadMillis = ahead(wallMillis, nanos);
    }

    /** Whether the clock was set back by more than a minute since the last look. */
    boolean wasSetBack(long wallMillis, long nanos) {
        long before = aheadMillis;
        aheadMillis = ahead(wallMillis, nanos);
        return before - aheadMillis > TOO_MUCH.toMillis();
    }

    private static long ahead(long wallMillis, long nanos) {
        return wallMillis - Duration.ofNanos(nanos).toMillis();
    }
}
