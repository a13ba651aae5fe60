package city.whistle.dispatch.worktime;

import city.whistle.city.City;
import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import city.whistle.contracts.CommandLevel;
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
 * A unit's work time. Work hours count inside work periods only; of work days the first day does not count and the last
 * one ends with its last period; everything else runs on through nights and holidays.
 */
public final class WorkTime {
    private static final int WORK_DAY_HOURS = 8;
    private static final int MOST_DAYS = 10_000;

    private final WorkTimes times;
    private final List<WorkTimes.Period> periods;
    private final Map<Integer, StatutoryYear> years;
    private final ZoneId zone;

    WorkTime(WorkTimes times, Map<Integer, StatutoryYear> years, ZoneId zone) {
        this.times = times;
        this.periods = times.periods().stream()
                .sorted(Comparator.comparing(WorkTimes.Period::from))
                .toList();
        this.years = years;
        this.zone = zone;
    }

    /** The work time of a unit; that of the city's desk when the pack does not know the unit. */
    public static WorkTime of(City city, String unit) {
        var known = city.unit(unit).orElseGet(() -> city.commandDesk(CommandLevel.CITY, city.code()));
        return new WorkTime(city.workTimes(known.calendar()), city.statutoryYears(), city.zone());
    }

    /** Seconds of a limit, where both limits count in the same way; work and natural time cannot be compared. */
    public static long length(Limit limit) {
        return switch (limit.unit()) {
            case SECOND -> limit.number();
            case MINUTE -> limit.number() * 60L;
            case WORK_HOUR, NATURAL_HOUR -> limit.number() * 3600L;
            case WORK_DAY -> limit.number() * 3600L * WORK_DAY_HOURS;
            case NATURAL_DAY -> limit.number() * 86_400L;
        };
    }

    /** Whether a unit of time counts inside work periods only. */
    public static boolean isWork(TimeUnit unit) {
        return unit == TimeUnit.WORK_DAY || unit == TimeUnit.WORK_HOUR;
    }

    /** When a limit that starts then is over. */
    public Instant end(Instant from, Limit limit) {
        return switch (limit.unit()) {
            case WORK_DAY -> endOfWorkday(from, limit.number());
            case WORK_HOUR -> afterWork(from, Duration.ofHours(limit.number()));
            case SECOND, MINUTE, NATURAL_HOUR, NATURAL_DAY -> from.plusSeconds(length(limit));
        };
    }

    private Instant endOfWorkday(Instant from, int number) {
        var day = from.atZone(zone).toLocalDate();
        for (int counted = 0, days = 0; counted < number; days++) {
            check(days);
            day = day.plusDays(1);
            counted += works(day) ? 1 : 0;
        }
        return periodEnd(day, periods.getLast());
    }

    private Instant afterWork(Instant from, Duration work) {
        var left = work;
        var day = from.atZone(zone).toLocalDate();
        for (int days = 0; left.isPositive(); days++, day = day.plusDays(1)) {
            check(days);
            for (var period : works(day) ? periods : List.<WorkTimes.Period>of()) {
                var opens = at(day, period.from());
                var start = opens.isAfter(from) ? opens : from;
                var here = Duration.between(start, periodEnd(day, period));
                if (left.compareTo(here) <= 0) {
                    return start.plus(left);
                }
                left = here.isPositive() ? left.minus(here) : left;
            }
        }
        return from;
    }

    private boolean works(LocalDate day) {
        return times.worksOn(day, years);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** A period that ends at 00:00 ends with the day. */
    private Instant periodEnd(LocalDate day, WorkTimes.Period period) {
        return period.to().equals(LocalTime.MIDNIGHT) ? at(day.plusDays(1), LocalTime.MIDNIGHT) : at(day, period.to());
    }

    private static void check(int days) {
        if (days > MOST_DAYS) {
            throw new IllegalStateException("no work time within " + MOST_DAYS + " days");
        }
    }
}
