package city.whistle.escalation.watchdog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one look of the watchdog found.
 *
 * @param watched clocks that were looked at
 * @param missing rungs that have come and were not climbed
 * @param missingSince when the oldest of them came
 * @param unreached rungs of clocks still running of which no message could be delivered to anybody
 */
public record Finding(
        Instant at, long watched, long missing, @Nullable Instant missingSince, long unreached) {
    /** Whether the promise is kept. */
    public boolean isFine() {
        return missing == 0;
    }
}
