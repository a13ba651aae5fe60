package city.whistle.escalation.ladder;

import city.whistle.city.Limits;
import city.whistle.contracts.Canary;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Rung;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When each rung of one clock is reached.
 *
 * @param dueSoonAt a part of the limit is left
 * @param firstAt the limit has passed
 * @param secondAt the grace limit has passed too
 * @param bulletinAt a matter opened at the second rung is still open
 */
public record Ladder(Instant dueSoonAt, Instant firstAt, Instant secondAt, Instant bulletinAt) {

    /**
     * The ladder of a clock, on the calendar of the unit that must act.
     *
     * @param startedAt no warning comes before it
     * @param limit decides how the warning counts: in work time or through nights
     * @param length the whole limit, extensions included
     */
    public static Ladder of(
            Instant startedAt, Instant dueAt, Limit limit, Duration length, Limits limits, WorkCalendar calendar) {
        var warned = warnedAt(dueAt, limit.unit(), length, limits, calendar);
        var second = calendar.add(dueAt, limits.grace());
        return new Ladder(
                warned.isBefore(startedAt) ? startedAt : warned,
                dueAt,
                second,
                calendar.add(second, limits.bulletin()));
    }

    /** The rung that follows that one; the first when none is climbed yet, null above the last. */
    public static @Nullable Rung after(@Nullable Rung rung) {
        if (rung == null) {
            return Rung.DUE_SOON;
        }
        return switch (rung) {
            case DUE_SOON -> Rung.FIRST;
            case FIRST -> Rung.SECOND;
            case SECOND -> Rung.BULLETIN;
            case BULLETIN -> null;
        };
    }

    /** When that rung is reached. */
    public Instant at(Rung rung) {
        return switch (rung) {
            case DUE_SOON -> dueSoonAt;
            case FIRST -> firstAt;
            case SECOND -> secondAt;
            case BULLETIN -> bulletinAt;
        };
    }

    /**
     * The instant of the next rung. What was reached before the clock stopped still happens, late if need be; the
     * bulletin does not ask whether the clock runs but whether the matter that it opened is still open.
     */
    public @Nullable Instant next(@Nullable Rung climbed, @Nullable Instant openUntil, boolean supervised) {
        var next = after(climbed);
        if (next == null || next == Rung.BULLETIN) {
            return next != null && supervised ? bulletinAt : null;
        }
        var at = at(next);
        return openUntil == null || at.isBefore(openUntil) ? at : null;
    }

    /** The same for a clock of that case: a canary's climb nothing, so that nobody is reminded of a case that nobody filed. */
    public @Nullable Instant nextOf(
            UUID caseId, @Nullable Rung climbed, @Nullable Instant openUntil, boolean supervised) {
        return Canary.is(caseId) ? null : next(climbed, openUntil, supervised);
    }

    private static Instant warnedAt(
            Instant dueAt, TimeUnit unit, Duration length, Limits limits, WorkCalendar calendar) {
        var share = Duration.ofMillis(Math.round(length.toMillis() * limits.dueSoonFraction()));
        var byShare = WorkCalendar.countsWorkTime(unit) ? calendar.minus(dueAt, share) : dueAt.minus(share);
        if (unit != TimeUnit.WORK_DAY && unit != TimeUnit.NATURAL_DAY) {
            return byShare;
        }
        var least = WorkCalendar.lengthOf(limits.dueSoonAtLeast());
        var byLeast = WorkCalendar.countsWorkTime(limits.dueSoonAtLeast().unit())
                ? calendar.minus(dueAt, least)
                : dueAt.minus(least);
        return byLeast.isBefore(byShare) ? byLeast : byShare;
    }
}
