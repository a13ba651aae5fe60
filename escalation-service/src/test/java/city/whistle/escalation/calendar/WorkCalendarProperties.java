package city.whistle.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.fixture.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against a reference that walks minute by minute, and laws that hold whatever the dates. */
class WorkCalendarProperties {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final WorkCalendar office = Holidays.office();

    @Property(tries = 300)
    void addingWorkEqualsWalkingMinuteByMinute(
            @ForAll("minutes") Instant from, @ForAll @IntRange(max = 4_000) int work) {
        assertThat(office.plus(from, Duration.ofMinutes(work))).isEqualTo(walk(from, work));
    }

    @Property(tries = 300)
    void workBetweenEqualsCountingMinutes(
            @ForAll("minutes") Instant from, @ForAll @IntRange(max = 30_000) int minutes) {
        var to = from.plus(Duration.ofMinutes(minutes));

        assertThat(office.worked(from, to)).isEqualTo(Duration.ofMinutes(count(from, minutes)));
    }

    @Property
    void whatWasAddedLiesBetween(@ForAll("minutes") Instant from, @ForAll @IntRange(min = 1, max = 100_000) int work) {
        var length = Duration.ofMinutes(work);

        assertThat(office.worked(from, office.plus(from, length))).isEqualTo(length);
        assertThat(office.worked(office.minus(from, length), from)).isEqualTo(length);
    }

    @Property
    void aLongerLimitIsNeverDueEarlier(
            @ForAll("minutes") Instant from,
            @ForAll @IntRange(min = 1, max = 200) int number,
            @ForAll @IntRange(max = 30) int more,
            @ForAll TimeUnit unit) {
        var shorter = office.add(from, new Limit(number, unit));

        assertThat(office.add(from, new Limit(number + more, unit))).isAfterOrEqualTo(shorter);
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("minutes") Instant from,
            @ForAll @IntRange(max = 10_000) int minutes,
            @ForAll @IntRange(min = 1, max = 30) int number,
            @ForAll TimeUnit unit) {
        var limit = new Limit(number, unit);

        assertThat(office.add(from.plus(Duration.ofMinutes(minutes)), limit)).isAfterOrEqualTo(office.add(from, limit));
    }

    @Property
    void workUnitsAreNeverDueOutsideWorkPeriods(
            @ForAll("minutes") Instant from, @ForAll @IntRange(min = 1, max = 100) int number) {
        assertThat(isWork(
                        office.add(from, new Limit(number, TimeUnit.WORK_HOUR)).minusNanos(1)))
                .isTrue();
        var byDay = office.add(from, new Limit(number, TimeUnit.WORK_DAY));
        assertThat(isWork(byDay.minusNanos(1))).isTrue();
        assertThat(local(byDay).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
    }

    @Provide
    Arbitrary<Instant> minutes() {
        var first = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, Holidays.ZONE).toEpochSecond() / 60;
        return Arbitraries.longs().between(first, first + 3 * 365 * 24 * 60).map(m -> Instant.ofEpochSecond(m * 60));
    }

    private Instant walk(Instant from, int work) {
        var at = from;
        for (int left = work; left > 0; at = at.plusSeconds(60)) {
            if (isWork(at)) {
                left--;
            }
        }
        return at;
    }

    private long count(Instant from, int minutes) {
        long work = 0;
        for (int i = 0; i < minutes; i++) {
            work += isWork(from.plusSeconds(60L * i)) ? 1 : 0;
        }
        return work;
    }

    private boolean isWork(Instant at) {
        var time = local(at).toLocalTime();
        var morning = !time.isBefore(LocalTime.of(8, 0)) && time.isBefore(NOON);
        var afternoon = !time.isBefore(AFTERNOON) && time.isBefore(LocalTime.of(18, 0));
        return (morning || afternoon) && office.isWorkday(local(at).toLocalDate());
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(Holidays.ZONE);
    }
}
