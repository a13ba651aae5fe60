package city.whistle.callback.callback;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import city.whistle.city.WorkTimes.Period;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Period> PERIODS = List.of(
            new Period(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Period(LocalTime.of(14, 0), LocalTime.of(18, 0)));
    private static final WorkTimes OFFICE =
            new WorkTimes("office", PERIODS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true);

    /** The spring festival of 2026, with its two make-up Saturdays. */
    private static final StatutoryYear YEAR_2026 = new StatutoryYear(
            2026,
            true,
            Map.of(
                    LocalDate.parse("2026-02-14"), false,
                    LocalDate.parse("2026-02-16"), true,
                    LocalDate.parse("2026-02-17"), true,
                    LocalDate.parse("2026-02-18"), true,
                    LocalDate.parse("2026-02-19"), true,
                    LocalDate.parse("2026-02-20"), true,
                    LocalDate.parse("2026-02-23"), true,
                    LocalDate.parse("2026-02-28"), false));

    private final DeskHours hours = new DeskHours(ZONE, OFFICE, Map.of(2026, YEAR_2026));

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T09:00, 1, WORK_DAY, 2026-02-14T18:00",
        "2026-02-13T09:00, 5, WORK_DAY, 2026-02-27T18:00",
        "2026-03-02T23:30, 1, WORK_DAY, 2026-03-03T18:00",
        "2026-03-06T09:00, 1, WORK_DAY, 2026-03-09T18:00",
        "2026-03-02T11:00, 2, WORK_HOUR, 2026-03-02T15:00",
        "2026-03-02T12:30, 1, WORK_HOUR, 2026-03-02T15:00",
        "2026-03-02T19:00, 1, WORK_HOUR, 2026-03-03T09:00",
        "2026-03-06T17:00, 2, WORK_HOUR, 2026-03-09T09:00",
        "2026-03-02T08:00, 8, WORK_HOUR, 2026-03-02T18:00",
        "2026-03-06T17:00, 24, NATURAL_HOUR, 2026-03-07T17:00",
        "2026-03-06T17:00, 1, NATURAL_DAY, 2026-03-07T18:00",
        "2026-03-06T17:00, 3, SECOND, 2026-03-06T17:00:03",
        "2026-03-06T17:00, 3, MINUTE, 2026-03-06T17:03",
        "2026-03-07T17:00, 0, WORK_DAY, 2026-03-07T17:00",
        "2026-03-07T17:00, 0, SECOND, 2026-03-07T17:00"
    })
    void aLimitEndsWhenTheDeskSaysSo(String from, int number, TimeUnit unit, String end) {
        assertThat(hours.after(at(from), new Limit(number, unit))).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:00, 1, WORK_DAY, 2026-03-03T00:00",
        "2026-03-02T23:59, 1, NATURAL_DAY, 2026-03-03T00:00",
        "2026-03-02T11:00, 3, SECOND, 2026-03-02T11:00:03",
        "2026-03-02T11:00, 2, WORK_HOUR, 2026-03-02T15:00",
        "2026-03-02T11:00, 0, WORK_DAY, 2026-03-02T11:00"
    })
    void aRetryInDaysIsOnAnotherDay(String from, int number, TimeUnit unit, String earliest) {
        assertThat(hours.earliestRetry(at(from), new Limit(number, unit))).isEqualTo(at(earliest));
    }

    @Test
    void aYearThatIsNotPublishedGoesByTheWeekAlone() {
        var unknown = new DeskHours(ZONE, OFFICE, Map.of(2026, new StatutoryYear(2026, false, YEAR_2026.days())));

        assertThat(unknown.after(at("2026-02-13T09:00"), new Limit(1, TimeUnit.WORK_DAY)))
                .isEqualTo(at("2026-02-16T18:00"));
    }

    @Test
    void aDeskThatDoesNotFollowHolidaysWorksOnThem() {
        var always = new DeskHours(
                ZONE, new WorkTimes("always", PERIODS, EnumSet.allOf(DayOfWeek.class), false), Map.of(2026, YEAR_2026));

        assertThat(always.after(at("2026-02-16T09:00"), new Limit(1, TimeUnit.WORK_DAY)))
                .isEqualTo(at("2026-02-17T18:00"));
    }

    @Property
    void noWorkLimitEndsOutsideOfWork(
            @ForAll @LongRange(min = 0, max = 31_000_000) long secondsIntoYear,
            @ForAll @IntRange(min = 1, max = 60) int number,
            @ForAll boolean days) {
        var from = at("2026-01-01T00:00").plusSeconds(secondsIntoYear);

        var end = hours.after(from, new Limit(number, days ? TimeUnit.WORK_DAY : TimeUnit.WORK_HOUR))
                .atZone(ZONE);

        assertThat(hours.worksOn(end.toLocalDate())).isTrue();
        assertThat(PERIODS)
                .anyMatch(period -> end.toLocalTime().isAfter(period.from())
                        && !end.toLocalTime().isAfter(period.to()));
    }

    @Property
    void moreTimeNeverEndsEarlier(
            @ForAll @LongRange(min = 0, max = 31_000_000) long secondsIntoYear,
            @ForAll @IntRange(min = 0, max = 60) int number,
            @ForAll TimeUnit unit) {
        var from = at("2026-01-01T00:00").plusSeconds(secondsIntoYear);

        var end = hours.after(from, new Limit(number, unit));

        assertThat(end).isAfterOrEqualTo(from).isBeforeOrEqualTo(hours.after(from, new Limit(number + 1, unit)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
