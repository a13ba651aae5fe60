package city.whistle.city;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
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

    /** A stretch of work on one day, city time; {@code to} is exclusive, midnight at the end is {@link LocalTime#MAX}. */
    public record Period(LocalTime from, LocalTime to) {}
}
