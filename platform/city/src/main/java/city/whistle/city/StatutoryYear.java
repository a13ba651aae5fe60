package city.whistle.city;

import java.time.LocalDate;
import java.util.Map;

/**
 * The published holiday schedule of one year.
 *
 * @param published false while the State Council has not published it: dates are then computed from weekends alone
 * @param days the days that differ from the week's rule: true = off, false = make-up workday (调休)
 */
public record StatutoryYear(int year, boolean published, Map<LocalDate, Boolean> days) {
    public StatutoryYear {
        days = Map.copyOf(days);
    }
}
