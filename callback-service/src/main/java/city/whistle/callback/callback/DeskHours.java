package city.whistle.callback.callback;

import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import city.whistle.contracts.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * When a limit that starts at some instant is over for the desk that calls back. For days the day of the start does
 * not count and the end is the end of the last day's last period; work hours run inside periods only; everything else
 * runs through nights and holidays. A limit of nothing is over at once.
 */
record DeskHours(ZoneId zone, WorkTimes times, Map<Integer, StatutoryYear> years) {
    private static final int FURTHEST_DAYS = 3660;

    /** The end of the limit. */
    Instant after(Instant from, Limit limit) {
        if (limit.number() <= 0) {
            return from;
        }
        return switch (limit.unit()) {
            case SECOND -> from.plus(Duration.ofSeconds(limit.number()));
            case MINUTE -> from.plus(Duration.ofMinutes(limit.number()));
            case NATURAL_HOUR -> from.plus(Duration.ofHours(limit.number()));
            case NATURAL_DAY -> endOf(from.atZone(zone).toLocalDate().plusDays(limit.number()));
            case WORK_HOUR -> afterWork(from, Duration.ofHours(limit.number()));
            case WORK_DAY -> endOfWorkDay(from, limit.number());
        };
    }

    /** The first instant at which another try is worth it: on another day when the limit is in days, else the limit's end. */
    Instant earliestRetry(Instant from, Limit limit) {
        return switch (limit.unit()) {
            case SECOND, MINUTE, NATURAL_HOUR, WORK_HOUR -> after(from, limit);
            case NATURAL_DAY, WORK_DAY ->
                limit.number() <= 0
                        ? from
                        : from.atZone(zone)
                                .toLocalDate()
                                .plusDays(1)
                                .atStartOfDay(zone)
                                .toInstant();
        };
    }

    boolean worksOn(LocalDate day) {
        return times.worksOn(day, years);
    }

    private Instant endOfWorkDay(Instant from, int number) {
        var day = from.atZone(zone).toLocalDate();
        int left = number;
        for (int looked = 0; looked < FURTHEST_DAYS; looked++) {
            day = day.plusDays(1);
            if (worksOn(day) && --left == 0) {
                return endOf(day);
            }
        }
        throw neverWorks();
    }

    private Instant afterWork(Instant from, Duration work) {
        var day = from.atZone(zone).toLocalDate();
        var left = work;
        for (int looked = 0; looked < FURTHEST_DAYS; looked++, day = day.plusDays(1)) {
            if (!worksOn(day)) {
                continue;
            }
            for (var period : times.periods()) {
                var start = later(from, day.atTime(period.from()).atZone(zone).toInstant());
                var length = Duration.between(
                        start, day.atTime(period.to()).atZone(zone).toInstant());
                if (length.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
        throw neverWorks();
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(times.periods().getLast().to()).atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private IllegalStateException neverWorks() {
        return new IllegalStateException("calendar '" + times.code() + "' has no work days enough for the limit");
    }
}
