package city.whistle.escalation.clock;

import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Limit;
import city.whistle.escalation.calendar.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock's ledger adds up to.
 *
 * @param limit the limit without extensions
 * @param extensions in the order they were granted
 * @param pauses stretches in which the clock stood still, in order, never overlapping
 * @param length the limit with its extensions
 * @param paused how much of the pauses counts
 * @param openUntil nothing that would be due later happens; null when the clock goes on
 */
public record Reckoning(
        Instant startedAt,
        Limit limit,
        List<Limit> extensions,
        List<Pause> pauses,
        Duration length,
        Duration paused,
        Due due,
        ClockState state,
        @Nullable Instant openUntil) {

    /** When the pause it is in ends by itself; null when it is in none, or nobody knows. */
    public @Nullable Instant pausedUntil() {
        return state == ClockState.PAUSED ? pauses.getLast().to() : null;
    }

    /**
     * A stretch in which a clock stood still.
     *
     * @param to null while nobody knows its end
     * @param open nobody has ended it yet; it may still end by itself
     */
    public record Pause(Instant from, @Nullable Instant to, Cause cause, boolean open) {}
}
