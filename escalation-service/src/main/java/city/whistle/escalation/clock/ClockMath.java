package city.whistle.escalation.clock;

import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.calendar.Due;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.clock.Reckoning.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says when something is due: a pure function of a clock's ledger and a calendar. The limit counts
 * from the start, each extension from the end of what was there before, and a pause moves the end by as much time as
 * the clock would have counted in it.
 */
public final class ClockMath {
    private ClockMath() {}

    /** What a ledger adds up to on that calendar; entries may come in any order. */
    public static Reckoning reckon(List<LedgerEntry> entries, WorkCalendar calendar) {
        var ledger =
                entries.stream().sorted(Comparator.comparing(LedgerEntry::at)).toList();
        var start = first(ledger, Step.STARTED).at();
        var stop = stop(ledger);
        var limit = limit(ledger);
        var extensions = limits(ledger, Step.EXTENDED);
        var pauses = Pauses.of(ledger, start, stop);
        var paused = pauses.stream()
                .map(pause -> counted(pause, calendar, limit.unit()))
                .reduce(Duration.ZERO, Duration::plus);
        var due = due(start, limit, extensions, paused, calendar);
        var length =
                extensions.stream().map(WorkCalendar::lengthOf).reduce(WorkCalendar.lengthOf(limit), Duration::plus);
        var halted = pauses.isEmpty() || stop != null ? null : pauses.getLast();
        return new Reckoning(
                start, limit, extensions, pauses, length, paused, due, state(stop, halted), openUntil(stop, halted));
    }

    private static Due due(Instant start, Limit limit, List<Limit> extensions, Duration paused, WorkCalendar calendar) {
        var at = calendar.add(start, limit);
        for (var extension : extensions) {
            at = calendar.add(at, extension);
        }
        at = calendar.shift(at, paused, limit.unit());
        return new Due(at, calendar.isProvisional(start, at, limit.unit()));
    }

    private static Duration counted(Pause pause, WorkCalendar calendar, TimeUnit unit) {
        return pause.to() == null ? Duration.ZERO : calendar.between(pause.from(), pause.to(), unit);
    }

    /** A merged case counts as stopped; a suspension, as paused, until its end or until somebody ends it earlier. */
    private static ClockState state(@Nullable Instant stop, @Nullable Pause last) {
        if (stop != null) {
            return ClockState.STOPPED;
        }
        if (last == null || !last.open()) {
            return ClockState.RUNNING;
        }
        return last.cause() == Cause.MERGE ? ClockState.STOPPED : ClockState.PAUSED;
    }

    private static @Nullable Instant openUntil(@Nullable Instant stop, @Nullable Pause last) {
        if (stop != null) {
            return stop;
        }
        return last != null && last.to() == null ? last.from() : null;
    }

    private static @Nullable Instant stop(List<LedgerEntry> ledger) {
        return ledger.stream()
                .filter(entry -> entry.step() == Step.STOPPED && entry.cause() == null)
                .map(LedgerEntry::at)
                .findFirst()
                .orElse(null);
    }

    private static Limit limit(List<LedgerEntry> ledger) {
        var changes = limits(ledger, Step.LIMIT_CHANGED);
        return changes.isEmpty()
                ? Objects.requireNonNull(first(ledger, Step.STARTED).limit())
                : changes.getLast();
    }

    private static List<Limit> limits(List<LedgerEntry> ledger, Step step) {
        return ledger.stream()
                .filter(entry -> entry.step() == step)
                .map(entry -> Objects.requireNonNull(entry.limit()))
                .toList();
    }

    private static LedgerEntry first(List<LedgerEntry> ledger, Step step) {
        return ledger.stream().filter(entry -> entry.step() == step).findFirst().orElseThrow();
    }
}
