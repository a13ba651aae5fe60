package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample city is whole and as large as it says. */
class CraneTest {
    private final City crane = Packs.crane();

    @Test
    void theStandardTellsComponentsAndEventsApart() {
        var crane = Packs.crane();

        assertThat(crane.standardClass(StandardKind.COMPONENT, "0101")
                        .orElseThrow()
                        .category())
                .isEqualTo("road.manhole");
        assertThat(crane.standardClass(StandardKind.EVENT, "0101").orElseThrow().category())
                .isEqualTo("city.illegal_building");
        assertThat(crane.standardClass(StandardKind.EVENT, "9999")).isEmpty();
    }

    @Test
    void theShippedPacksHaveNoFindings() {
        assertThat(CityPack.lint(Packs.CRANE)).isEmpty();
        assertThat(CityPack.lint(Packs.DRILL)).isEmpty();
    }

    @Test
    void itIsACityOfBelievableSize() {
        assertThat(crane.districts()).hasSize(4);
        assertThat(crane.grids()).hasSize(400);
        assertThat(crane.grids().stream().map(Grid::subdistrict).distinct()).hasSize(16);
        assertThat(crane.grids().stream().map(Grid::community).distinct()).hasSize(80);
        assertThat(crane.units()).hasSize(60);
        assertThat(crane.categories()).filteredOn(each -> each.parent() == null).hasSize(12);
        assertThat(crane.categories()).filteredOn(each -> each.parent() != null).hasSize(91);
        assertThat(crane.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void everyCategoryHasManyExamples() {
        var counted =
                crane.examples().stream().collect(Collectors.groupingBy(Example::category, Collectors.counting()));

        assertThat(counted)
                .hasSize(91)
                .allSatisfy((category, count) -> assertThat(count).isGreaterThanOrEqualTo(12));
        assertThat(crane.examples()).hasSizeGreaterThan(1500);
    }

    @Test
    void noHeldOutExampleIsTaught() {
        var taught = crane.examples().stream().map(Example::text).collect(Collectors.toSet());

        assertThat(crane.heldOut()).extracting(Example::category).containsAll(categoriesTaught());
        assertThat(crane.heldOut()).extracting(Example::text).doesNotContainAnyElementsOf(taught);
    }

    private Set<String> categoriesTaught() {
        return crane.examples().stream().map(Example::category).collect(Collectors.toSet());
    }

    /** What the rules make of an example whose category is known is what its author meant. */
    @Test
    void theRulesAgreeWithTheTiersThatWereMeant() {
        var heldOut = crane.heldOut();

        long agreed = heldOut.stream()
                .filter(each ->
                        crane.sort(Packs.text(each.category(), each.text())).tier() == each.tier())
                .count();

        assertThat((double) agreed / heldOut.size()).isGreaterThan(0.9);
    }

    @Test
    void everyUnitHasAHeadALeaderAndADutyContact() {
        assertThat(crane.units()).allSatisfy(unit -> {
            assertThat(unit.head()).isNotNull();
            assertThat(unit.leaderInCharge()).isNotNull();
            assertThat(unit.duty()).isNotNull();
        });
    }

    @Test
    void thePointOfTheTourLiesInAGrid() {
        var grid = crane.gridAt(47.34, 123.96).orElseThrow();

        assertThat(grid.code()).hasSize(15).startsWith(grid.community().code());
        assertThat(crane.grid(grid.code())).contains(grid);
        assertThat(crane.area(grid.district().code())).contains(grid.district());
    }

    @Test
    void placesOutsideTheCityHaveNoGrid() {
        assertThat(crane.gridAt(39.9, 116.4)).isEmpty();
        assertThat(crane.gridAt(123.96, 47.34)).isEmpty();
        assertThat(crane.gridAt(Double.NaN, 123.96)).isEmpty();
        assertThat(crane.gridAt(47.34, Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void theLimitsAreThoseOfTheDomain() {
        var limits = crane.limits();

        assertThat(limits.of(Tier.ORDINARY, ClockKind.SIGN_IN)).contains(new Limit(2, TimeUnit.WORK_HOUR));
        assertThat(limits.of(Tier.ORDINARY, ClockKind.REPORT_IN)).isEmpty();
        assertThat(limits.of(Tier.ORDINARY, ClockKind.COMPLETION)).contains(new Limit(5, TimeUnit.WORK_DAY));
        assertThat(limits.of(Tier.KEY, ClockKind.COMPLETION)).contains(new Limit(3, TimeUnit.WORK_DAY));
        assertThat(limits.of(Tier.DIFFICULT, ClockKind.COMPLETION)).contains(new Limit(15, TimeUnit.WORK_DAY));
        assertThat(limits.of(Urgency.EMERGENCY, ClockKind.TRIAGE)).contains(new Limit(15, TimeUnit.MINUTE));
        assertThat(limits.of(Urgency.EMERGENCY, ClockKind.COMPLETION)).contains(new Limit(2, TimeUnit.NATURAL_HOUR));
        assertThat(limits.of(Urgency.NORMAL, ClockKind.COMPLETION)).isEmpty();
        assertThat(limits.grace()).isEqualTo(new Limit(2, TimeUnit.WORK_DAY));
        assertThat(limits.extensions().get(Tier.DIFFICULT))
                .isEqualTo(new Limits.Extension(2, new Limit(15, TimeUnit.WORK_DAY)));
        assertThat(limits.suspensions()).containsOnlyKeys(Tier.DIFFICULT);
        assertThat(limits.rework()).isEqualTo(new Limits.Rework(0.5, new Limit(1, TimeUnit.WORK_DAY), 2));
        assertThat(limits.callback().attempts()).isEqualTo(3);
    }

    @Test
    void calendarsKnowTheirHours() {
        var office = crane.workTimes("office");
        var always = crane.workTimes("round_the_clock");

        assertThat(office.workdays())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .hasSize(5);
        assertThat(office.periods())
                .containsExactly(
                        new WorkTimes.Period(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new WorkTimes.Period(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        assertThat(office.followsStatutory()).isTrue();
        assertThat(always.periods()).containsExactly(new WorkTimes.Period(LocalTime.MIN, LocalTime.MAX));
        assertThatThrownBy(() -> crane.workTimes("lunar")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void threeYearsArePublishedAndTheNextIsNot() {
        assertThat(crane.statutoryYears()).containsOnlyKeys(2024, 2025, 2026);
        assertThat(crane.statutoryYears().values()).allMatch(StatutoryYear::published);
        assertThat(crane.statutoryYears().get(2026).days()).containsEntry(LocalDate.of(2026, 2, 14), false);
        assertThat(workdays(2024)).isEqualTo(251);
        assertThat(workdays(2025)).isEqualTo(248);
        assertThat(workdays(2026)).isEqualTo(248);
    }

    private long workdays(int year) {
        var differing = crane.statutoryYears().get(year).days();
        var office = crane.workTimes("office").workdays();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !differing.getOrDefault(day, !office.contains(day.getDayOfWeek())))
                .count();
    }

    @Test
    void aYearWithoutDaysIsNotPublished() {
        var year = "{\"year\": 2027, \"papers\": [], \"days\": []}";
        var hamlet = Hamlet.whole().with("calendars/statutory/2027.json", year).read();

        assertThat(hamlet.statutoryYears().get(2027)).isEqualTo(new StatutoryYear(2027, false, Map.of()));
    }

    @Test
    void commandDesksGoUpWhereALevelHasNone() {
        var district = crane.districts().getFirst().code();

        assertThat(crane.commandDesk(CommandLevel.CITY, district).code()).isEqualTo("city-command");
        assertThat(crane.commandDesk(CommandLevel.DISTRICT, district).code()).isEqualTo("heming-command");
        assertThat(crane.commandDesk(CommandLevel.SUBDISTRICT, district + "001").code())
                .isEqualTo("heming-command");
        assertThat(crane.commandDesk(CommandLevel.DISTRICT, crane.code()).code())
                .isEqualTo("city-command");
    }

    @Test
    void theMostLocalUnitComesFirst() {
        var grid = crane.grids().getFirst();

        assertThat(crane.unitFor("sanitation", CommandLevel.SUBDISTRICT, grid)
                        .orElseThrow()
                        .code())
                .isEqualTo("heming-zhonglou");
        assertThat(crane.unitFor("sanitation", CommandLevel.DISTRICT, grid)
                        .orElseThrow()
                        .code())
                .isEqualTo("heming-urban-management");
        assertThat(crane.unitFor("sanitation", CommandLevel.CITY, grid)
                        .orElseThrow()
                        .code())
                .isEqualTo("sanitation");
        assertThat(crane.unitFor("education", CommandLevel.SUBDISTRICT, grid)
                        .orElseThrow()
                        .code())
                .isEqualTo("education");
        assertThat(crane.unitFor("astronomy", CommandLevel.SUBDISTRICT, grid)).isEmpty();
    }

    @Test
    void dangerIsAnsweredWithTheNumberToCall() {
        assertThat(crane.advice("对面楼着火了，冒浓烟").orElseThrow().number()).isEqualTo("119");
        assertThat(crane.advice("有个老人晕倒在路边").orElseThrow().number()).isEqualTo("120");
        assertThat(crane.advice("路口刚刚追尾，堵死了").orElseThrow().number()).isEqualTo("122");
        assertThat(crane.advice("楼下有人持刀打架").orElseThrow().number()).isEqualTo("110");
        assertThat(crane.advice("There is a GAS LEAK in the stairwell")
                        .orElseThrow()
                        .number())
                .isEqualTo("119");
        assertThat(crane.advice("路灯不亮")).isEmpty();
    }

    @Test
    void reportersAreForgottenAfterThreeYears() {
        assertThat(crane.retention()).isEqualTo(Retention.USUAL);
    }

    @Test
    void residentsAreLeftAloneAtNight() {
        var quiet = crane.quietHours();

        assertThat(quiet.contains(LocalTime.of(21, 0))).isTrue();
        assertThat(quiet.contains(LocalTime.of(3, 0))).isTrue();
        assertThat(quiet.contains(LocalTime.of(8, 0))).isFalse();
        assertThat(quiet.contains(LocalTime.of(20, 59))).isFalse();
    }

    @Test
    void templatesSpeakBothLanguages() {
        assertThat(crane.template("notice.first").in(Language.ZH)).contains("{unit}");
        assertThat(crane.template("notice.first").in(Language.EN)).contains("{unit}");
        assertThat(crane.templateIfAny("notice.ninth")).isEmpty();
        assertThatThrownBy(() -> crane.template("notice.ninth")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void cannedTextsAreReadAsAFamily() {
        assertThat(crane.templates("canned"))
                .hasSizeGreaterThan(3)
                .allMatch(text -> !text.en().isBlank());
        assertThat(crane.templates("cann")).isEmpty();
    }
}
