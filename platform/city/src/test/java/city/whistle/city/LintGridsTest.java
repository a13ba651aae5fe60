package city.whistle.city;

import static city.whistle.city.LintTest.assertFinding;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Defects in the map. */
class LintGridsTest {
    private static final String FILE = "grids.geojson";

    @Test
    void aCodeOfFourteenDigits() {
        error(Hamlet.whole().changing(FILE, "\"110001001001002\"", "\"11000100100102\""), 3, "no grid code");
    }

    @Test
    void aGridOutsideItsCommunity() {
        var grid = Hamlet.grid("110001001001002", 10.1, 50.0);
        var elsewhere = Hamlet.grid("110001001001002", "110001001002", 10.1, 50.0, 0.1);
        error(Hamlet.whole().changing(FILE, grid, elsewhere), 3, "outside its community 110001001002");
    }

    @Test
    void aGridOfAnUnknownCommunity() {
        var hamlet = Hamlet.whole()
                .changing(FILE, Hamlet.grid("110001001001002", 10.1, 50.0), Hamlet.grid("110001001007002", 10.1, 50.0));
        error(hamlet, 3, "which is unknown");
    }

    @Test
    void aCodeTwice() {
        var hamlet = Hamlet.whole()
                .changing(FILE, Hamlet.grid("110001001001002", 10.1, 50.0), Hamlet.grid("110001001001001", 10.1, 50.0));
        error(hamlet, 3, "is there twice");
    }

    @Test
    void overlappingGrids() {
        var narrow = Hamlet.grid("110001001001002", 10.1, 50.0);
        var wide = Hamlet.grid("110001001001002", "110001001001", 10.09, 50.0, 0.1);
        error(Hamlet.whole().changing(FILE, narrow, wide), 3, "overlaps grid 110001001001001 (line 2)");
    }

    @Test
    void gridsThatOnlyTouchDoNotOverlap() {
        assertThat(Hamlet.whole().lint()).isEmpty();
    }

    @Test
    void aGapBetweenGrids() {
        var ring = Hamlet.whole()
                .adding("areas.csv", "110001001003,槐社区,Ash")
                .with(
                        FILE,
                        "{\"type\":\"FeatureCollection\",\"features\":["
                                + String.join(
                                        ",\n",
                                        Hamlet.grid("110001001001001", 10.0, 50.0),
                                        Hamlet.grid("110001001001002", 10.1, 50.0),
                                        Hamlet.grid("110001001001003", 10.2, 50.0),
                                        Hamlet.grid("110001001002001", 10.0, 50.1),
                                        Hamlet.grid("110001001002002", 10.2, 50.1),
                                        Hamlet.grid("110001001003001", 10.0, 50.2),
                                        Hamlet.grid("110001001003002", 10.1, 50.2),
                                        Hamlet.grid("110001001003003", 10.2, 50.2))
                                + "]}");
        assertFinding(ring, Severity.ERROR, FILE, 0, "gap near 50.150000, 10.150000");
        assertFinding(ring, Severity.WARNING, FILE, 4, "lies in several pieces");
    }

    /** A corner in the middle of a neighbour's straight edge, rounded to one side. */
    @Test
    void aGapBelowASquareMetreIsARounding() {
        var rounded = Hamlet.whole()
                .changing(
                        FILE,
                        "[10.1,50.0],[10.1,50.1]",
                        "[10.1,50.0],[10.1,50.04],[10.09999999,50.05],[10.1,50.06],[10.1,50.1]");

        assertThat(rounded.lint()).isEqualTo(Hamlet.whole().lint());
    }

    @Test
    void anOutlineThatCrossesItself() {
        var hamlet = Hamlet.whole()
                .changing(
                        FILE,
                        "[10.1,50.0],[10.2,50.0],[10.2,50.1],[10.1,50.1]",
                        "[10.1,50.0],[10.2,50.1],[10.2,50.0],[10.1,50.1]");
        error(hamlet, 3, "is broken");
    }

    @Test
    void anOpenRing() {
        error(Hamlet.whole().changing(FILE, "[10.1,50.1],[10.1,50.0]]]", "[10.1,50.1]]]"), 3, "is broken");
    }

    @Test
    void latitudeAndLongitudeMixedUp() {
        error(Hamlet.whole().changing(FILE, "[10.2,50.0]", "[10.2,120.0]"), 3, "no longitude and latitude");
    }

    @Test
    void aGridWithoutAWorkerIsAWarning() {
        var hamlet = Hamlet.whole().changing(FILE, "[\"grid\"]", "[]");
        assertFinding(hamlet, Severity.WARNING, FILE, 2, "has no worker");
    }

    private static void error(Hamlet hamlet, int line, String what) {
        assertFinding(hamlet, Severity.ERROR, FILE, line, what);
    }
}
