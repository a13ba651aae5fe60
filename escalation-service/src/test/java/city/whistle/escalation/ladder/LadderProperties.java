package city.whistle.escalation.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever happens to a clock between sweeps, however often and late they come, and whichever of them dies before it
 * commits: no rung is skipped, none is climbed twice, none too early.
 */
class LadderProperties {
    private static final int SPAN = 1_000;

    @Property(tries = 10_000)
    void everyRungThatComesIsClimbedOnceAndInOrder(@ForAll Random random) {
        var clock = new Clock(random);
        for (int now = 0; now < SPAN; now += 1 + random.nextInt(60)) {
            switch (random.nextInt(6)) {
                case 0 -> clock.extend(random.nextInt(200));
                case 1 -> clock.hearOfStop(random.nextInt(now + 1), random.nextInt(20) == 0);
                case 2 -> {
                    // a sweep that dies before it commits has done nothing
                }
                default -> clock.sweep(at(now));
            }
        }
        clock.sweepUntilNothingIsLeft(at(100 * SPAN));

        assertThat(clock.climbed).isEqualTo(List.of(Rung.values()).subList(0, clock.climbed.size()));
        assertThat(clock.come()).isSubsetOf(clock.climbed);
    }

    private static Instant at(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    /** A clock as the sweeper's table holds it, and the record of its rungs. */
    private static final class Clock {
        private final boolean grave;
        private Ladder ladder;
        private @Nullable Rung rung;
        private @Nullable Instant openUntil;
        private boolean supervised;
        private final List<Rung> climbed = new ArrayList<>();

        Clock(Random random) {
            grave = random.nextBoolean();
            var instants = random.ints(4, 1, SPAN)
                    .sorted()
                    .mapToObj(LadderProperties::at)
                    .toList();
            ladder = new Ladder(instants.get(0), instants.get(1), instants.get(2), instants.get(3));
        }

        void extend(int minutes) {
            var by = Duration.ofMinutes(minutes);
            ladder = new Ladder(
                    ladder.dueSoonAt().plus(by),
                    ladder.firstAt().plus(by),
                    ladder.secondAt().plus(by),
                    ladder.bulletinAt().plus(by));
        }

        /** News of a stop come late; once in a while it was a mistake and the clock goes on. */
        void hearOfStop(int minute, boolean takenBack) {
            openUntil = takenBack ? null : at(minute);
        }

        boolean sweep(Instant now) {
            var at = ladder.next(rung, openUntil, supervised);
            if (at == null || at.isAfter(now)) {
                return false;
            }
            var next = Objects.requireNonNull(Ladder.after(rung));
            assertThat(ladder.at(next)).isBeforeOrEqualTo(now);
            climbed.add(next);
            rung = next;
            supervised |= grave && next == Rung.SECOND;
            return true;
        }

        void sweepUntilNothingIsLeft(Instant now) {
            while (sweep(now)) {
                assertThat(climbed).doesNotHaveDuplicates();
            }
        }

        /** What must have been climbed: all that came before the clock stopped, and the bulletin of an open matter. */
        List<Rung> come() {
            return Stream.of(Rung.values())
                    .filter(each -> each == Rung.BULLETIN
                            ? supervised
                            : openUntil == null || ladder.at(each).isBefore(openUntil))
                    .toList();
        }
    }
}
