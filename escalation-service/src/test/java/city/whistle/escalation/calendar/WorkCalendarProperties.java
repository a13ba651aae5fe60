package city.whistle.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.fixture.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
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

    private static final WorkCalendar OFFICE = Holidays.office();
    private static final long FIRST =
            ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, Holidays.ZONE).toEpochSecond() / 60;
    private static final int MINUTES = 3 * 365 * 24 * 60;
    private static final int ROOM_BEHIND = 60 * 24 * 60;

    /** The reference: every minute of three years and some, looked at one after the other; set are those at work. */
    private static final BitSet AT_WORK = everyMinute();

    @Property(tries = 10_000)
    void addingWorkEqualsWalkingMinuteByMinute(
            @ForAll("minutes") Instant from, @ForAll @IntRange(max = 4_000) int work) {
        assertThat(OFFICE.plus(from, Duration.ofMinutes(work))).isEqualTo(walk(from, work));
    }

    @Property(tries = 10_000)
    void workBetweenEqualsCountingMinutes(
            @ForAll("minutes") Instant from, @ForAll @IntRange(max = 30_000) int minutes) {
        var to = from.plus(Duration.ofMinutes(minutes));

        assertThat(OFFICE.worked(from, to)).isEqualTo(Duration.ofMinutes(count(from, minutes)));
    }

    @Property
    void whatWasAddedLiesBetween(@ForAll("minutes") Instant from, @ForAll @IntRange(min = 1, max = 100_000) int work) {
        var length = Duration.ofMinutes(work);

        assertThat(OFFICE.worked(from, OFFICE.plus(from, length))).isEqualTo(length);
        assertThat(OFFICE.worked(OFFICE.minus(from, length), from)).isEqualTo(length);
    }

    @Property
    void aLongerLimitIsNeverDueEarlier(
            @ForAll("minutes") Instant from,
            @ForAll @IntRange(min = 1, max = 200) int number,
            @ForAll @IntRange(max = 30) int more,
            @ForAll TimeUnit unit) {
        var shorter = OFFICE.add(from, new Limit(number, unit));

        assertThat(OFFICE.add(from, new Limit(number + more, unit))).isAfterOrEqualTo(shorter);
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("minutes") Instant from,
            @ForAll @IntRange(max = 10_000) int minutes,
            @ForAll @IntRange(min = 1, max = 30) int number,
            @ForAll TimeUnit unit) {
        var limit = new Limit(number, unit);

        assertThat(OFFICE.add(from.plus(Duration.ofMinutes(minutes)), limit)).isAfterOrEqualTo(OFFICE.add(from, limit));
    }

    @Property
    void workUnitsAreNeverDueOutsideWorkPeriods(
            @ForAll("minutes") Instant from, @ForAll @IntRange(min = 1, max = 100) int number) {
        assertThat(isWork(
                        OFFICE.add(from, new Limit(number, TimeUnit.WORK_HOUR)).minusNanos(1)))
                .isTrue();
        var byDay = OFFICE.add(from, new Limit(number, TimeUnit.WORK_DAY));
        assertThat(isWork(byDay.minusNanos(1))).isTrue();
        assertThat(local(byDay).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
    }

    @Provide
    Arbitrary<Instant> minutes() {
        return Arbitraries.longs().between(FIRST, FIRST + MINUTES).map(m -> Instant.ofEpochSecond(m * 60));
    }

    private static Instant walk(Instant from, int work) {
        int at = index(from);
        for (int left = work; left > 0; left--) {
            at = AT_WORK.nextSetBit(at) + 1;
        }
        return Instant.ofEpochSecond((FIRST + at) * 60);
    }

    private static long count(Instant from, int minutes) {
        return AT_WORK.get(index(from), index(from) + minutes).cardinality();
    }

    private static int index(Instant minute) {
        return (int) (minute.getEpochSecond() / 60 - FIRST);
    }

    private static BitSet everyMinute() {
        var atWork = new BitSet();
        for (int i = 0; i < MINUTES + ROOM_BEHIND; i++) {
            atWork.set(i, isWork(Instant.ofEpochSecond((FIRST + i) * 60)));
        }
        return atWork;
    }

    private static boolean isWork(Instant at) {
        var time = local(at).toLocalTime();
        var morning = !time.isBefore(LocalTime.of(8, 0)) && time.isBefore(NOON);
        var afternoon = !time.isBefore(AFTERNOON) && time.isBefore(LocalTime.of(18, 0));
        return (morning || afternoon) && OFFICE.isWorkday(local(at).toLocalDate());
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(Holidays.ZONE);
    }
}
