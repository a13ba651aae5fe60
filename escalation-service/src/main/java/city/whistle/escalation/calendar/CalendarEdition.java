package city.whistle.escalation.calendar;

import city.whistle.city.City;
import city.whistle.city.StatutoryYear;
import city.whistle.city.Unit;
import city.whistle.city.WorkTimes;
import city.whistle.contracts.CommandLevel;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All statutory years as they stand, under one version number, and the calendars of units that follow from them. */
public final class CalendarEdition {
    private final long version;
    private final Map<Integer, StatutoryYear> years;
    private final ZoneId zone;
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    /** @param version 0 while only the pack's years are known; rises with each year loaded */
    public CalendarEdition(long version, Map<Integer, StatutoryYear> years, ZoneId zone) {
        this.version = version;
        this.years = Map.copyOf(years);
        this.zone = zone;
    }

    public long version() {
        return version;
    }

    public Map<Integer, StatutoryYear> years() {
        return years;
    }

    /** These calendars with one year as it would be. */
    CalendarEdition with(StatutoryYear year) {
        var changed = new HashMap<>(years);
        changed.put(year.year(), year);
        return new CalendarEdition(version, changed, zone);
    }

    /** The calendar with those work times. */
    public WorkCalendar of(WorkTimes times) {
        return calendars.computeIfAbsent(times.code(), code -> new WorkCalendar(times, years, zone));
    }

    /** The calendar of a unit; of the city's desk when the pack no longer knows the unit. */
    public WorkCalendar of(City city, String unit) {
        var calendar = city.unit(unit)
                .map(Unit::calendar)
                .orElseGet(() -> cityDesk(city).calendar());
        return of(city.workTimes(calendar));
    }

    private static Unit cityDesk(City city) {
        return city.commandDesk(CommandLevel.CITY, city.code());
    }
}
