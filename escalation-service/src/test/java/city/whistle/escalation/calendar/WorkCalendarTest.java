package city.whistle.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.city.WorkTimes;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.fixture.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar office = Holidays.office();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 5, 2026-02-27",
        "2026-09-24, 5, 2026-10-09",
        "2026-09-30, 5, 2026-10-13",
        "2025-01-24, 5, 2025-02-07",
        "2025-09-30, 5, 2025-10-14",
        "2026-04-30, 3, 2026-05-08"
    })
    void theCalendarTruthsHold(LocalDate received, int workdays, LocalDate due) {
        for (int hour : new int[] {0, 7, 10, 13, 17, 23}) {
            var from = received.atTime(hour, 30).atZone(Holidays.ZONE).toInstant();

            assertThat(office.due(from, new Limit(workdays, TimeUnit.WORK_DAY)))
                    .isEqualTo(new Due(at(due + "T18:00"), false));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasAsManyWorkdaysAsPublished(int year, int workdays) {
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(office::isWorkday);

        assertThat(days.count()).isEqualTo(workdays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2, 2026-11-23T11:00",
        "2026-11-23T11:00, 2, 2026-11-23T15:00",
        "2026-11-23T10:00, 2, 2026-11-23T12:00",
        "2026-11-23T12:30, 2, 2026-11-23T16:00",
        "2026-11-23T17:00, 2, 2026-11-24T09:00",
        "2026-11-20T17:00, 2, 2026-11-23T09:00",
        "2026-11-21T03:00, 2, 2026-11-23T10:00",
        "2026-02-14T17:00, 2, 2026-02-24T09:00"
    })
    void workHoursCountInsideWorkPeriodsOnly(LocalDateTime from, int hours, LocalDateTime due) {
        assertThat(office.add(at(from.toString()), new Limit(hours, TimeUnit.WORK_HOUR)))
                .isEqualTo(at(due.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "24, NATURAL_HOUR, 2026-02-15T17:00",
        "2, NATURAL_DAY, 2026-02-16T17:00",
        "8, SECOND, 2026-02-14T17:00:08",
        "90, MINUTE, 2026-02-14T18:30"
    })
    void everythingElseRunsThroughNightsAndHolidays(int number, TimeUnit unit, LocalDateTime due) {
        assertThat(office.due(at("2026-02-14T17:00"), new Limit(number, unit)))
                .isEqualTo(new Due(at(due.toString()), false));
    }

    @Test
    void aYearThatIsNotPublishedIsReckonedFromWeekendsAndMarked() {
        var due = office.due(at("2026-12-30T10:00"), new Limit(5, TimeUnit.WORK_DAY));

        assertThat(due).isEqualTo(new Due(at("2027-01-06T18:00"), true));
        assertThat(office.isWorkday(LocalDate.of(2027, 10, 1))).isTrue();
    }

    @Test
    void limitsOnTheContinuousClockAreNeverProvisional() {
        assertThat(office.due(at("2026-12-31T23:00"), new Limit(24, TimeUnit.NATURAL_HOUR)))
                .isEqualTo(new Due(at("2027-01-01T23:00"), false));
    }

    @Test
    void aUnitThatWorksThroughHolidaysKnowsNone() {
        var crew = Holidays.crew();

        assertThat(crew.due(at("2026-10-01T23:00"), new Limit(2, TimeUnit.WORK_HOUR)))
                .isEqualTo(new Due(at("2026-10-02T01:00"), false));
        assertThat(crew.add(at("2027-02-01T10:00"), new Limit(1, TimeUnit.WORK_DAY)))
                .isEqualTo(at("2027-02-03T00:00"));
    }

    @Test
    void workBetweenTwoInstantsLeavesOutNightsNoonsAndHolidays() {
        assertThat(office.worked(at("2026-02-13T11:00"), at("2026-02-24T09:00")))
                .isEqualTo(Duration.ofHours(5 + 8 + 1));
        assertThat(office.worked(at("2026-02-24T09:00"), at("2026-02-13T11:00")))
                .isZero();
    }

    @Test
    void goingBackIsTheReverseOfGoingOn() {
        assertThat(office.minus(at("2026-02-24T09:00"), Duration.ofHours(14))).isEqualTo(at("2026-02-13T11:00"));
        assertThat(office.minus(at("2026-11-23T18:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-23T14:00"));
    }

    @Test
    void aCalendarOnWhichNobodyEverWorksIsRefusedInsteadOfSearchedForEver() {
        var idle = new WorkCalendar(
                new WorkTimes("idle", Holidays.OFFICE.periods(), Set.of(), false), Holidays.years(), Holidays.ZONE);

        assertThatThrownBy(() -> idle.add(Instant.EPOCH, new Limit(1, TimeUnit.WORK_DAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new WorkCalendar(
                        new WorkTimes("none", List.of(), Set.of(), false), Holidays.years(), Holidays.ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHundredThousandDeadlinesAreReckonedInSeconds() {
        var limit = new Limit(15, TimeUnit.WORK_DAY);
        var start = System.nanoTime();

        Stream.iterate(at("2026-01-05T09:00"), from -> from.plusSeconds(60))
                .limit(100_000)
                .forEach(from -> office.due(from, limit));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Holidays.ZONE).toInstant();
    }
}
