package city.whistle.escalation.calendar;

import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One unit's work time. Work hours count inside work periods only; of work days the day of receipt does not count and
 * the deadline is the end of the last period; everything else runs on through nights and holidays. Pure: the same
 * questions get the same answers.
 */
public final class WorkCalendar {
    /** A work day is eight work hours. */
    public static final Duration WORK_DAY = Duration.ofHours(8);

    /** A calendar on which nothing is workday for so long is broken. */
    private static final int MOST_DAYS = 40_000;

    private final Week week;
    private final List<WorkTimes.Period> periods;
    private final ZoneId zone;

    public WorkCalendar(WorkTimes times, Map<Integer, StatutoryYear> years, ZoneId zone) {
        this.week = new Week(times, years);
        this.periods = times.periods().stream()
                .sorted(Comparator.comparing(WorkTimes.Period::from))
                .toList();
        this.zone = zone;
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("calendar " + times.code() + " has no work periods");
        }
    }

    /** Whether the unit works on that day. */
    public boolean isWorkday(LocalDate day) {
        return week.works(day);
    }

    /** Whether limits of this unit run inside work time only. */
    public static boolean countsWorkTime(TimeUnit unit) {
        return unit == TimeUnit.WORK_HOUR || unit == TimeUnit.WORK_DAY;
    }

    /** The length of a limit: of work units in work time, of the others on the continuous clock. */
    public static Duration lengthOf(Limit limit) {
        return switch (limit.unit()) {
            case SECOND -> Duration.ofSeconds(limit.number());
            case MINUTE -> Duration.ofMinutes(limit.number());
            case WORK_HOUR, NATURAL_HOUR -> Duration.ofHours(limit.number());
            case WORK_DAY -> WORK_DAY.multipliedBy(limit.number());
            case NATURAL_DAY -> Duration.ofDays(limit.number());
        };
    }

    /** When a limit that starts then is over. */
    public Instant add(Instant from, Limit limit) {
        if (limit.number() <= 0) {
            return from;
        }
        return limit.unit() == TimeUnit.WORK_DAY
                ? endOfWorkdayAfter(from, limit.number())
                : shift(from, lengthOf(limit), limit.unit());
    }

    /** {@link #add} with the word whether that may still change. */
    public Due due(Instant from, Limit limit) {
        var at = add(from, limit);
        return new Due(at, isProvisional(from, at, limit.unit()));
    }

    /** Whether counting in that unit from one instant to the other leans on a year that is not published. */
    public boolean isProvisional(Instant from, Instant to, TimeUnit unit) {
        return countsWorkTime(unit) && !week.isCertain(dayOf(from), dayOf(to));
    }

    /** The instant so much later, in work time or on the continuous clock as the unit counts. */
    public Instant shift(Instant from, Duration length, TimeUnit unit) {
        return countsWorkTime(unit) ? plus(from, length) : from.plus(length);
    }

    /** How much of the time between two instants counts in that unit. */
    public Duration between(Instant from, Instant to, TimeUnit unit) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        return countsWorkTime(unit) ? worked(from, to) : Duration.between(from, to);
    }

    /** The first instant by which so much work time has passed since {@code from}. */
    public Instant plus(Instant from, Duration work) {
        var left = work;
        var day = dayOf(from);
        for (int days = 0; left.isPositive(); days++, day = day.plusDays(1)) {
            check(days);
            if (!week.works(day)) {
                continue;
            }
            for (var period : periods) {
                var start = later(from, at(day, period.from()));
                var here = length(start, endOf(day, period));
                if (left.compareTo(here) <= 0) {
                    return start.plus(left);
                }
                left = left.minus(here);
            }
        }
        return from;
    }

    /** The last instant after which so much work time passes until {@code to}. */
    public Instant minus(Instant to, Duration work) {
        var left = work;
        var day = dayOf(to);
        for (int days = 0; left.isPositive(); days++, day = day.minusDays(1)) {
            check(days);
            if (!week.works(day)) {
                continue;
            }
            for (var period : periods.reversed()) {
                var end = earlier(to, endOf(day, period));
                var here = length(at(day, period.from()), end);
                if (left.compareTo(here) <= 0) {
                    return end.minus(left);
                }
                left = left.minus(here);
            }
        }
        return to;
    }

    /** The work time between two instants. */
    public Duration worked(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = dayOf(to);
        for (var day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (!week.works(day)) {
                continue;
            }
            for (var period : periods) {
                sum = sum.plus(length(later(from, at(day, period.from())), earlier(to, endOf(day, period))));
            }
        }
        return sum;
    }

    /** When work ends on a workday. */
    public Instant endOf(LocalDate workday) {
        return endOf(workday, periods.getLast());
    }

    /** The day an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant endOfWorkdayAfter(Instant from, int number) {
        var day = dayOf(from);
        int counted = 0;
        for (int days = 0; counted < number; days++) {
            check(days);
            day = day.plusDays(1);
            if (week.works(day)) {
                counted++;
            }
        }
        return endOf(day, periods.getLast());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** A period that ends at 24:00 (the last instant of the day, or 00:00) ends with the day. */
    private Instant endOf(LocalDate day, WorkTimes.Period period) {
        return period.to().equals(LocalTime.MAX) || period.to().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : at(day, period.to());
    }

    private static Duration length(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static void check(int days) {
        if (days > MOST_DAYS) {
            throw new IllegalStateException("no work time within " + MOST_DAYS + " days");
        }
    }
}
