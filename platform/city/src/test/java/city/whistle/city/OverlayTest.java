package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Urgency;
import org.junit.jupiter.api.Test;

/** Packs laid over others, and versions. */
class OverlayTest {
    @Test
    void theDrillIsCraneWithOtherLimits() {
        var drill = CityPack.read(Packs.DRILL);

        assertThat(drill.units()).isEqualTo(Packs.crane().units());
        assertThat(drill.grids()).isEqualTo(Packs.crane().grids());
        assertThat(drill.categories()).isEqualTo(Packs.crane().categories());
        assertThat(drill.code()).isEqualTo(Packs.crane().code());
        assertThat(drill.contactNumbers()).isEqualTo(Packs.crane().contactNumbers());
        assertThat(drill.name().en()).isEqualTo("Crane City (drill)");
    }

    @Test
    void theDrillsLimitsAreThoseOfTheDesign() {
        var limits = CityPack.read(Packs.DRILL).limits();

        for (var tier : Tier.values()) {
            assertThat(limits.of(tier, ClockKind.TRIAGE)).contains(seconds(5));
            assertThat(limits.of(tier, ClockKind.SIGN_IN)).contains(seconds(3));
            assertThat(limits.of(tier, ClockKind.CONTACT)).contains(seconds(5));
        }
        assertThat(limits.of(Tier.ORDINARY, ClockKind.COMPLETION)).contains(seconds(8));
        assertThat(limits.of(Tier.KEY, ClockKind.COMPLETION)).contains(seconds(6));
        assertThat(limits.of(Tier.DIFFICULT, ClockKind.COMPLETION)).contains(seconds(10));
        assertThat(limits.of(Urgency.EMERGENCY, ClockKind.TRIAGE)).contains(seconds(5));
        assertThat(limits.grace()).isEqualTo(seconds(6));
        assertThat(limits.bulletin()).isEqualTo(seconds(20));
        assertThat(limits.callback()).isEqualTo(new Limits.CallbackLimits(seconds(0), seconds(3), 3));
        assertThat(limits.rework().atLeast()).isEqualTo(seconds(6));
    }

    private static Limit seconds(int number) {
        return new Limit(number, TimeUnit.SECOND);
    }

    @Test
    void aVersionNamesTheCityAndItsContent() {
        assertThat(Packs.crane().version()).matches("crane-[0-9a-f]{12}");
        assertThat(CityPack.read(Packs.DRILL).version()).matches("drill-[0-9a-f]{12}");
        assertThat(CityPack.read(Packs.CRANE).version()).isEqualTo(Packs.crane().version());
    }

    @Test
    void theVersionChangesWithTheContent() {
        var one = Hamlet.whole().read().version();
        var same = Hamlet.whole().read().version();
        var other = Hamlet.whole().changing("people.csv", "王一", "王三").read().version();

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void lineEndingsAndOtherFilesDoNotMakeAnotherVersion() {
        var one = Hamlet.whole().read().version();
        var windows = Hamlet.whole()
                .changing("people.csv", "\n", "\r\n")
                .with("README.md", "# Hamlet")
                .read();

        assertThat(windows.version()).isEqualTo(one);
    }

    @Test
    void theBasesContentCountsToo() {
        var one = overlayOf(Hamlet.whole());
        var other = overlayOf(Hamlet.whole().changing("people.csv", "王一", "王三"));

        assertThat(one.units()).hasSameSizeAs(other.units());
        assertThat(one.version()).isNotEqualTo(other.version());
    }

    private static City overlayOf(Hamlet base) {
        var overlay = "base: base\nid: overlay\n";
        return base.nestedUnder(overlay);
    }
}
