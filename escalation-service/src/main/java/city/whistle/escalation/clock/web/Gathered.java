package city.whistle.escalation.clock.web;

import city.whistle.contracts.ClockKind;
import city.whistle.escalation.clock.CaseClock;
import city.whistle.escalation.clock.CaseFacts.Facts;
import city.whistle.escalation.clock.ReadClocks.Clocks;
import city.whistle.escalation.clock.ReadClocks.Explained;
import city.whistle.escalation.ladder.ReadEscalations.Escalation;
import city.whistle.escalation.letter.ReadLetters.Letter;
import java.time.Instant;
import java.util.List;

/** All that escalation knows of one case; the clocks are in the order they started. */
record Gathered(Facts facts, Clocks clocks, List<Escalation> steps, List<Letter> letters, ByHand byHand) {
    Gathered(Facts facts, Clocks clocks) {
        this(facts, clocks, List.of(), List.of(), ByHand.NOTHING);
    }

    Gathered withSteps(List<Escalation> found) {
        return new Gathered(facts, clocks, found, letters, byHand);
    }

    Gathered withLetters(List<Letter> found) {
        return new Gathered(facts, clocks, steps, found, byHand);
    }

    Gathered with(ByHand found) {
        return new Gathered(facts, clocks, steps, letters, found);
    }

    /** When the last clock of that kind started; when the case came, if there is none. */
    Instant startedAt(ClockKind kind) {
        return clocks.all().stream()
                .map(Explained::clock)
                .filter(clock -> clock.kind() == kind)
                .map(CaseClock::startedAt)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> clocks.all().getFirst().clock().startedAt());
    }
}
