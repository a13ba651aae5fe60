package city.whistle.escalation.clock;

import city.whistle.escalation.clock.Reckoning.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the stretches in which a clock stood still out of its ledger. */
final class Pauses {
    private Pauses() {}

    /** The pauses between start and stop, in order, those that overlap made one. */
    static List<Pause> of(List<LedgerEntry> ledger, Instant start, @Nullable Instant stop) {
        var all = new ArrayList<Pause>();
        for (var cause : Cause.values()) {
            all.addAll(of(ledger, cause));
        }
        all.sort(Comparator.comparing(Pause::from));
        return union(all).stream()
                .filter(pause -> stop == null || pause.from().isBefore(stop))
                .filter(pause -> pause.to() == null || pause.to().isAfter(start))
                .map(pause ->
                        new Pause(later(pause.from(), start), earlier(pause.to(), stop), pause.cause(), pause.open()))
                .toList();
    }

    private static List<Pause> of(List<LedgerEntry> ledger, Cause cause) {
        var pauses = new ArrayList<Pause>();
        for (var entry : ledger) {
            if (entry.cause() != cause) {
                continue;
            }
            var open = !pauses.isEmpty() && pauses.getLast().open();
            if (entry.step() == Step.RESUMED && open) {
                var last = pauses.removeLast();
                pauses.add(new Pause(last.from(), earlier(last.to(), entry.at()), cause, false));
            } else if (entry.step() != Step.RESUMED && !open) {
                pauses.add(new Pause(entry.at(), entry.until(), cause, true));
            }
        }
        return pauses;
    }

    private static List<Pause> union(List<Pause> sorted) {
        var union = new ArrayList<Pause>();
        for (var pause : sorted) {
            if (union.isEmpty() || endsBefore(union.getLast(), pause.from())) {
                union.add(pause);
            } else {
                union.add(join(union.removeLast(), pause));
            }
        }
        return union;
    }

    private static boolean endsBefore(Pause pause, Instant instant) {
        return pause.to() != null && pause.to().isBefore(instant);
    }

    private static Pause join(Pause one, Pause other) {
        var to = one.to() == null || other.to() == null ? null : later(one.to(), other.to());
        var merged = isOpenMerge(one) || isOpenMerge(other);
        return new Pause(one.from(), to, merged ? Cause.MERGE : one.cause(), one.open() || other.open());
    }

    private static boolean isOpenMerge(Pause pause) {
        return pause.open() && pause.cause() == Cause.MERGE;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
