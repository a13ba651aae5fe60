package city.whistle.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Example;
import city.whistle.intake.Crane;
import city.whistle.intake.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well duplicates are told from neighbours of the same kind: over 500 complaints reworded, and over 500 pairs of
 * different complaints of one category, which is all the look around a place lets through.
 */
class DuplicatesTest {
    private static final double ALIKE = Settings.plain().similar().alike();

    private record Pair(String one, String other) {
        boolean isTakenForTheSame() {
            return new Likeness(one).to(other) >= ALIKE;
        }
    }

    @Test
    void rewordedComplaintsAreRecognizedAndOthersOfTheKindAreNot() {
        var same = reworded();
        var different = neighbours();
        assertThat(same).hasSizeGreaterThan(500);
        assertThat(different).hasSizeGreaterThan(500);

        double found = same.stream().filter(Pair::isTakenForTheSame).count();
        double mistaken = different.stream().filter(Pair::isTakenForTheSame).count();

        assertThat(found / same.size()).as("recall").isGreaterThan(0.95);
        assertThat(found / (found + mistaken)).as("precision").isGreaterThan(0.95);
    }

    private static List<Pair> reworded() {
        var rewording = new Rewording(7);
        var pairs = new ArrayList<Pair>();
        for (int round = 0; round < 2; round++) {
            for (var example : heldOut()) {
                pairs.add(new Pair(example.text(), rewording.of(example.text())));
            }
        }
        return pairs;
    }

    private static List<Pair> neighbours() {
        var rewording = new Rewording(8);
        var pairs = new ArrayList<Pair>();
        var kinds = heldOut().stream().collect(Collectors.groupingBy(Example::category));
        for (var kind : kinds.values()) {
            for (var one : kind) {
                for (var other : kind) {
                    if (!one.equals(other)) {
                        pairs.add(new Pair(one.text(), rewording.of(other.text())));
                    }
                }
            }
        }
        return pairs;
    }

    /** What says nothing but a greeting is like nothing. */
    private static List<Example> heldOut() {
        return Crane.CITY.heldOut().stream()
                .filter(example -> !example.category().equals("society.other"))
                .toList();
    }
}
