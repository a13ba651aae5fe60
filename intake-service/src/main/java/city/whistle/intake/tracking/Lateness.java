package city.whistle.intake.tracking;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a case is due and how late it is, by the clock that matters to the resident: the completion clock of the current
 * cycle, else whichever runs.
 *
 * @param limit the length of time it is due after
 */
public record Lateness(@Nullable Instant due, @Nullable Limit limit, Overdue overdue) {
    private static final Comparator<CaseFact> BY_TIME =
            Comparator.comparing(CaseFact::at).thenComparing(CaseFact::id);

    static Lateness of(List<CaseFact> facts, int cycle) {
        var inCycle = facts.stream()
                .filter(fact -> fact.clock() != null && fact.cycle() == cycle)
                .toList();
        var set = clockThatMatters(inCycle);
        if (set == null) {
            return new Lateness(null, null, Overdue.NONE);
        }
        var due = Instant.parse(set.details().getOrDefault("dueAt", ""));
        return new Lateness(due, set.limit(), overdue(inCycle, set, due));
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(due);
    }

    private static @Nullable CaseFact clockThatMatters(List<CaseFact> facts) {
        var clocks = asTheyAre(facts);
        var completion = clocks.stream()
                .filter(fact -> ClockKind.COMPLETION.wire().equals(fact.clock()))
                .max(Comparator.comparing((CaseFact fact) -> !is(ClockState.STOPPED, fact))
                        .thenComparing(BY_TIME));
        return completion
                .or(() -> clocks.stream()
                        .filter(fact -> is(ClockState.RUNNING, fact))
                        .min(Comparator.comparing(fact -> fact.details().getOrDefault("dueAt", ""))))
                .orElse(null);
    }

    /** The last that was told of each clock. */
    private static Collection<CaseFact> asTheyAre(List<CaseFact> facts) {
        var sets = new ArrayList<>(facts);
        sets.removeIf(fact -> !fact.event().equals("DeadlineSet"));
        sets.sort(BY_TIME);
        var last = new LinkedHashMap<String, CaseFact>();
        sets.forEach(fact -> last.put(fact.clock() + "/" + fact.details().get("unit"), fact));
        return last.values();
    }

    /** An overdue told before the deadline that now holds speaks of one that was moved since. */
    private static Overdue overdue(List<CaseFact> facts, CaseFact set, Instant due) {
        return facts.stream()
                .filter(fact -> String.valueOf(set.clock()).equals(fact.clock()))
                .filter(fact -> !fact.at().isBefore(due))
                .map(fact -> switch (fact.event()) {
                    case "SecondOverdue" -> Overdue.SECOND;
                    case "FirstOverdue" -> Overdue.FIRST;
                    default -> Overdue.NONE;
                })
                .max(Comparator.naturalOrder())
                .orElse(Overdue.NONE);
    }

    private static boolean is(ClockState state, CaseFact fact) {
        return state.wire().equals(fact.details().get("clockState"));
    }
}
