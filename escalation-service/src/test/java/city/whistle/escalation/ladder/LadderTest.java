package city.whistle.escalation.ladder;

import static city.whistle.escalation.fixture.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Rung;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.fixture.Cities;
import city.whistle.escalation.fixture.Holidays;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LadderTest {
    private final WorkCalendar office = Holidays.office();

    @Test
    void fiveWorkDaysAreWarnedOfWhenOneIsLeft() {
        var ladder = ladder(Cities.crane(), "2026-03-02T09:00", new Limit(5, TimeUnit.WORK_DAY));

        assertThat(ladder)
                .isEqualTo(new Ladder(
                        at("2026-03-09T08:00"),
                        at("2026-03-09T18:00"),
                        at("2026-03-11T18:00"),
                        at("2026-03-18T18:00")));
    }

    @Test
    void aLimitInDaysIsWarnedOfFourHoursAheadAtLeast() {
        var ladder = ladder(Cities.crane(), "2026-03-02T09:00", new Limit(1, TimeUnit.WORK_DAY));

        assertThat(ladder.dueSoonAt()).isEqualTo(at("2026-03-03T14:00"));
    }

    @Test
    void hoursAreWarnedOfByTheirShareAlone() {
        assertThat(ladder(Cities.crane(), "2026-03-02T11:00", new Limit(2, TimeUnit.WORK_HOUR))
                        .dueSoonAt())
                .isEqualTo(at("2026-03-02T14:36"));
        assertThat(ladder(Cities.crane(), "2026-03-02T20:00", new Limit(2, TimeUnit.NATURAL_HOUR))
                        .dueSoonAt())
                .isEqualTo(at("2026-03-02T21:36"));
    }

    @Test
    void graceIsCountedOnTheUnitsCalendarWhateverTheLimit() {
        var ladder = ladder(Cities.crane(), "2026-09-29T22:00", new Limit(24, TimeUnit.NATURAL_HOUR));

        assertThat(ladder.firstAt()).isEqualTo(at("2026-09-30T22:00"));
        assertThat(ladder.secondAt()).isEqualTo(at("2026-10-09T18:00"));
    }

    @Test
    void noWarningComesBeforeTheStart() {
        var ladder = ladder(Cities.crane(), "2026-03-02T17:59", new Limit(1, TimeUnit.WORK_DAY));

        assertThat(ladder.dueSoonAt()).isAfter(at("2026-03-02T17:59"));
    }

    @Test
    void theDrillClimbsInSeconds() {
        var ladder = ladder(Cities.drill(), "2026-03-01T03:00:00", new Limit(8, TimeUnit.SECOND));

        assertThat(ladder)
                .isEqualTo(new Ladder(
                        at("2026-03-01T03:00:06.400"),
                        at("2026-03-01T03:00:08"),
                        at("2026-03-01T03:00:14"),
                        at("2026-03-01T03:00:34")));
    }

    @Test
    void rungsFollowOneAnotherAndTheBulletinNeedsAnOpenMatter() {
        var ladder = ladder(Cities.crane(), "2026-03-02T09:00", new Limit(5, TimeUnit.WORK_DAY));

        assertThat(ladder.next(null, null, false)).isEqualTo(ladder.dueSoonAt());
        assertThat(ladder.next(Rung.DUE_SOON, null, false)).isEqualTo(ladder.firstAt());
        assertThat(ladder.next(Rung.FIRST, null, false)).isEqualTo(ladder.secondAt());
        assertThat(ladder.next(Rung.SECOND, null, false)).isNull();
        assertThat(ladder.next(Rung.SECOND, null, true)).isEqualTo(ladder.bulletinAt());
        assertThat(ladder.next(Rung.BULLETIN, null, true)).isNull();
    }

    @Test
    void aStoppedClockClimbsNoFurtherThanItsStopButItsMatterStaysOnTheLedger() {
        var ladder = ladder(Cities.crane(), "2026-03-02T09:00", new Limit(5, TimeUnit.WORK_DAY));

        assertThat(ladder.next(Rung.DUE_SOON, ladder.firstAt(), false)).isNull();
        assertThat(ladder.next(Rung.DUE_SOON, ladder.firstAt().plusSeconds(1), false))
                .isEqualTo(ladder.firstAt());
        assertThat(ladder.next(Rung.SECOND, ladder.secondAt(), true)).isEqualTo(ladder.bulletinAt());
    }

    private Ladder ladder(City city, String from, Limit limit) {
        Instant start = at(from);
        return Ladder.of(start, office.add(start, limit), limit, WorkCalendar.lengthOf(limit), city.limits(), office);
    }
}
