package city.whistle.escalation.calendar;

import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which days a unit works: its days of the week, corrected by the published years if it follows them. */
final class Week {
    private final WorkTimes times;
    private final Map<LocalDate, Boolean> off;
    private final Map<Integer, Boolean> published;

    Week(WorkTimes times, Map<Integer, StatutoryYear> years) {
        this.times = times;
        this.off = new HashMap<>();
        years.values().forEach(year -> off.putAll(year.days()));
        this.published = years.values().stream()
                .collect(Collectors.toUnmodifiableMap(StatutoryYear::year, StatutoryYear::published));
    }

    boolean works(LocalDate day) {
        var byWeek = times.workdays().contains(day.getDayOfWeek());
        if (!times.followsStatutory()) {
            return byWeek;
        }
        var isOff = off.get(day);
        return isOff == null ? byWeek : !isOff;
    }

    /** Whether every year from one day to the other is published, or does not matter to this unit. */
    boolean isCertain(LocalDate from, LocalDate to) {
        if (!times.followsStatutory()) {
            return true;
        }
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!published.getOrDefault(year, false)) {
                return false;
            }
        }
        return true;
    }
}
