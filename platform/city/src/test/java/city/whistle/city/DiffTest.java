package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.diff.Diff;
import org.junit.jupiter.api.Test;

/** A changed pack says what it changes: things, limits, and who would handle what. */
class DiffTest {
    private static final City BEFORE = CityPack.read(Hamlet.whole().write());

    @Test
    void aPackDoesNotDifferFromItself() {
        assertThat(Diff.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aUnitOfAnotherNameIsSaidOnce() {
        var after = CityPack.read(Hamlet.whole()
                .changing("units.csv", "roads,市政,Roads", "roads,市政,Streets")
                .write());

        assertThat(Diff.between(BEFORE, after))
                .containsExactly("unit roads: name was Text[zh=市政, en=Roads], is Text[zh=市政, en=Streets]");
    }

    @Test
    void aRouteThatIsGoneMovesItsCases() {
        var after = CityPack.read(Hamlet.whole()
                .changing("routes.yaml", "category == \"street.hole\"", "category == \"street.noise\"")
                .write());

        assertThat(Diff.between(BEFORE, after))
                .containsExactly(
                        "handler of street.hole in 110001: was roads, is roads with east-order",
                        "handler of street.noise in 110001: was river with east-order, is roads");
    }

    @Test
    void aRouteForOneTierIsSaidForThatTier() {
        var after = CityPack.read(Hamlet.whole()
                .changing(
                        "routes.yaml", "category == \"street.hole\"", "category == \"street.hole\" && tier != \"key\"")
                .write());

        assertThat(Diff.between(BEFORE, after))
                .containsExactly(
                        "handler of street.hole in 110001, key at 12:00: was roads, is roads with east-order",
                        "handler of street.hole in 110001, key at 23:30: was roads, is roads with east-order");
    }

    @Test
    void theDrillIsCraneWithOtherLimits() {
        assertThat(Diff.between(Packs.crane(), CityPack.read(Packs.DRILL)))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("limits: ") || line.startsWith("category "));
    }
}
