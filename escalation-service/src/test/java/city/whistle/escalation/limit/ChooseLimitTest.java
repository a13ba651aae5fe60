package city.whistle.escalation.limit;

import static city.whistle.escalation.fixture.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Urgency;
import city.whistle.escalation.fixture.Cities;
import city.whistle.escalation.fixture.Holidays;
import city.whistle.escalation.limit.Chosen.Ground;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooseLimitTest {
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, NORMAL, COMPLETION, 5, WORK_DAY, TIER",
        "KEY, NORMAL, COMPLETION, 3, WORK_DAY, TIER",
        "DIFFICULT, NORMAL, COMPLETION, 15, WORK_DAY, TIER",
        "DIFFICULT, URGENT, COMPLETION, 24, NATURAL_HOUR, URGENCY",
        "ORDINARY, EMERGENCY, COMPLETION, 2, NATURAL_HOUR, URGENCY",
        "ORDINARY, NORMAL, TRIAGE, 2, WORK_HOUR, TIER",
        "KEY, EMERGENCY, TRIAGE, 15, MINUTE, URGENCY",
        "KEY, NORMAL, SIGN_IN, 1, WORK_HOUR, TIER",
        "DIFFICULT, NORMAL, SIGN_IN, 1, WORK_DAY, TIER",
        "KEY, NORMAL, REPORT_IN, 3, WORK_DAY, TIER",
        "ORDINARY, URGENT, CONTACT, 24, NATURAL_HOUR, TIER"
    })
    void theShorterOfTierAndUrgencyHolds(
            Tier tier, Urgency urgency, ClockKind kind, int number, TimeUnit unit, Ground ground) {
        assertThat(choose(Cities.crane(), kind, new Weight(tier, urgency, "env.noise"), 1))
                .contains(new Chosen(new Limit(number, unit), ground));
    }

    @Test
    void anOrdinaryCaseHasNoCoHandlersToWaitFor() {
        assertThat(choose(Cities.crane(), ClockKind.REPORT_IN, weight(Urgency.NORMAL), 1))
                .isEmpty();
    }

    @Test
    void limitsOfDifferentUnitsAreComparedByWhereTheyEnd() {
        var weight = new Weight(Tier.KEY, Urgency.URGENT, "env.noise");
        var beforeHolidays = new ChooseLimit(Cities.crane())
                .choose(ClockKind.COMPLETION, weight, 1, at("2026-09-30T09:00"), Holidays.office());

        assertThat(beforeHolidays).get().extracting(Chosen::ground).isEqualTo(Ground.URGENCY);
    }

    @Test
    void aCategoryMayShortenButNotLengthenByItself() {
        assertThat(choose(with(new Limit(2, TimeUnit.WORK_DAY), null), ClockKind.COMPLETION, weight(Urgency.NORMAL), 1))
                .contains(new Chosen(new Limit(2, TimeUnit.WORK_DAY), Ground.CATEGORY));
        assertThat(choose(with(new Limit(9, TimeUnit.WORK_DAY), null), ClockKind.COMPLETION, weight(Urgency.NORMAL), 1))
                .contains(new Chosen(new Limit(5, TimeUnit.WORK_DAY), Ground.TIER));
    }

    @Test
    void aStatuteMaySetALongerLimitButNotInAnEmergency() {
        var city = with(new Limit(30, TimeUnit.WORK_DAY), "《信访工作条例》");

        assertThat(choose(city, ClockKind.COMPLETION, weight(Urgency.NORMAL), 1))
                .contains(new Chosen(new Limit(30, TimeUnit.WORK_DAY), Ground.STATUTE, "《信访工作条例》"));
        assertThat(choose(city, ClockKind.COMPLETION, weight(Urgency.EMERGENCY), 1))
                .get()
                .extracting(Chosen::ground)
                .isEqualTo(Ground.URGENCY);
        assertThat(choose(city, ClockKind.SIGN_IN, weight(Urgency.NORMAL), 1))
                .contains(new Chosen(new Limit(2, TimeUnit.WORK_HOUR), Ground.TIER));
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 3", "KEY, 2", "DIFFICULT, 8"})
    void aReworkHasHalfTheLimit(Tier tier, int days) {
        assertThat(choose(Cities.crane(), ClockKind.COMPLETION, new Weight(tier, Urgency.NORMAL, "env.noise"), 2))
                .contains(new Chosen(new Limit(days, TimeUnit.WORK_DAY), Ground.REWORK));
    }

    @Test
    void aReworkHasAtLeastWhatThePackSaysButNeverMoreThanTheFirstTime() {
        var twoDays = with(new Limit(1, TimeUnit.WORK_DAY), null);

        assertThat(choose(twoDays, ClockKind.COMPLETION, weight(Urgency.NORMAL), 2))
                .get()
                .extracting(Chosen::limit)
                .isEqualTo(new Limit(1, TimeUnit.WORK_DAY));
        assertThat(choose(Cities.crane(), ClockKind.COMPLETION, weight(Urgency.EMERGENCY), 3))
                .get()
                .extracting(Chosen::limit)
                .isEqualTo(new Limit(2, TimeUnit.NATURAL_HOUR));
    }

    @Test
    void aCategoryThePackNoLongerKnowsHasTheTiersLimit() {
        assertThat(choose(Cities.crane(), ClockKind.COMPLETION, new Weight(Tier.ORDINARY, Urgency.NORMAL, "gone"), 1))
                .contains(new Chosen(new Limit(5, TimeUnit.WORK_DAY), Ground.TIER));
    }

    private static Weight weight(Urgency urgency) {
        return new Weight(Tier.ORDINARY, urgency, "env.noise");
    }

    private static Optional<Chosen> choose(City city, ClockKind kind, Weight weight, int cycle) {
        return new ChooseLimit(city).choose(kind, weight, cycle, at("2026-03-02T09:00"), Holidays.office());
    }

    private static City with(Limit limit, @Nullable String legalBasis) {
        var noise = Cities.crane().category("env.noise").orElseThrow();
        return Cities.variant(Map.of(
                "category",
                args -> Optional.of(new Category(
                        noise.code(),
                        noise.parent(),
                        noise.name(),
                        Set.of(),
                        noise.tier(),
                        noise.urgency(),
                        limit,
                        legalBasis,
                        List.of(),
                        List.of()))));
    }
}
