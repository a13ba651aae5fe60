package city.whistle.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit's work calendar: when it works on a workday, which days of the week are workdays, and whether it follows the
 * statutory holidays. A unit that does not follow them works on holidays that fall on its workdays.
 */
public record WorkTimes(String code, List<Period> periods, Set<DayOfWeek> workdays, boolean followsStatutory) {
    public WorkTimes {
        periods = List.copyOf(periods);
        workdays = Set.copyOf(workdays);
    }

    /** Whether that is a day of work: as its year was published, by the week where it was not. */
    public boolean worksOn(LocalDate day, Map<Integer, StatutoryYear> years) {
        var byWeek = workdays.contains(day.getDayOfWeek());
        var year = years.get(day.getYear());
        if (!followsStatutory || year == null || !year.published()) {
            return byWeek;
        }
        return !year.days().getOrDefault(day, !byWeek);
    }

    /** Whether a day's work has begun at that time and is not over, breaks included. */
    public boolean spans(LocalTime time) {
        return periods.stream().anyMatch(period -> !time.isBefore(period.from()))
                && periods.stream().anyMatch(period -> time.isBefore(period.to()));
    }

    /** A stretch of work on one day, city time; {@code to} is exclusive, midnight at the end is {@link LocalTime#MAX}. */
    public record Period(LocalTime from, LocalTime to) {}
}
