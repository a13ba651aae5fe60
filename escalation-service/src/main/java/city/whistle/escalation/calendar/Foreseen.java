package city.whistle.escalation.calendar;

import city.whistle.contracts.ClockKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What loading a year would do to deadlines.
 *
 * @param concerned clocks still open that reach into the year
 * @param moved those of them that would be due at another time
 * @param settled those that would be provisional no more
 * @param first the moved ones that come soonest, a hundred at most
 */
public record Foreseen(int concerned, int moved, int settled, List<Move> first) {
    private static final int SHOWN = 100;

    public static final Foreseen NOTHING = new Foreseen(0, 0, 0, List.of());

    /** A deadline that would move. */
    public record Move(
            UUID caseId, String number, String title, ClockKind kind, String unit, Instant from, Instant to) {}

    public Foreseen {
        first = first.stream()
                .sorted(Comparator.comparing(Move::to))
                .limit(SHOWN)
                .toList();
    }

    /** Both together. */
    public Foreseen plus(Foreseen other) {
        return new Foreseen(
                concerned + other.concerned,
                moved + other.moved,
                settled + other.settled,
                Stream.concat(first.stream(), other.first.stream()).toList());
    }
}
