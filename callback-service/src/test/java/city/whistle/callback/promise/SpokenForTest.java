package city.whistle.callback.promise;

import static city.whistle.access.Role.HANDLER;
import static city.whistle.access.Role.SUPERVISOR;
import static city.whistle.access.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.Somebody;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.Unit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpokenForTest {
    private static final City CRANE = CityPack.read(Path.of("../deploy/cities/crane"));
    private static final String DISTRICT = "239902";

    @Test
    void aHeadSpeaksForTheOwnUnitsAndNoOther() {
        var head = of(Somebody.with("head", Set.of(UNIT_HEAD), Set.of("housing"), Set.of()));

        assertThat(head.units()).extracting(Unit::code).containsExactly("housing");
        assertThat(head.by("housing")).isTrue();
        assertThat(head.by("sanitation")).isFalse();
        assertThat(head.by("no-such-unit")).isFalse();
        assertThat(head.seen()).containsExactly("housing");
    }

    @Test
    void aHandlerSpeaksForNobody() {
        var handler = of(Somebody.with("handler", Set.of(HANDLER), Set.of("housing"), Set.of("*")));

        assertThat(handler.units()).isEmpty();
        assertThat(handler.decides(proposed("housing", "head"))).isFalse();
    }

    @Test
    void aSupervisorOfTheCityWatchesAll() {
        var supervisor = of(supervisor(Set.of(), "*"));

        assertThat(supervisor.units()).hasSameSizeAs(CRANE.units());
        assertThat(supervisor.seen()).hasSameSizeAs(CRANE.units());
    }

    @Test
    void aSupervisorOfADistrictWatchesThoseThatServeIt() {
        var supervisor = of(supervisor(Set.of(), DISTRICT));

        assertThat(supervisor.by("heming-command")).isTrue();
        assertThat(supervisor.by("jiangwan-command")).isFalse();
        assertThat(supervisor.seen()).contains("heming-command").doesNotContain("jiangwan-command", "housing");
        assertThat(supervisor.decides(proposed("heming-command", "head"))).isTrue();
        assertThat(supervisor.decides(proposed("jiangwan-command", "head"))).isFalse();
    }

    @Test
    void theSecondPairOfEyesIsAnotherPersonOfAnotherUnit() {
        var promise = proposed("housing", "supervisor");

        assertThat(of(supervisor(Set.of(), "*")).decides(promise)).isFalse();
        assertThat(of(supervisor(Set.of("housing"), "*")).decides(proposed("housing", "head")))
                .isFalse();
        assertThat(of(supervisor(Set.of("sanitation"), "*")).decides(proposed("housing", "head")))
                .isTrue();
        assertThat(of(supervisor(Set.of(), "*")).decides(proposed("no-such-unit", "head")))
                .isFalse();
    }

    private static Caller supervisor(Set<String> units, String area) {
        return Somebody.with("supervisor", Set.<Role>of(SUPERVISOR), units, Set.of(area));
    }

    private static SpokenFor of(Caller caller) {
        return new SpokenFor(CRANE, caller);
    }

    private static Promise proposed(String unit, String by) {
        var day = LocalDate.of(2026, 3, 2);
        var pledge = new Pledge(unit, "承诺", null, Measure.MILESTONE, null, null, null, day, day);
        return new Promise(pledge, null, by, Instant.parse("2026-03-02T01:00:00Z"));
    }
}
