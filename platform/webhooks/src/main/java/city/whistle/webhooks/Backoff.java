package city.whistle.webhooks;

import java.time.Duration;

/** How long to wait before the next attempt. */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** The pause after so many failures in a row. */
    Duration after(int failures) {
        var pause = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
