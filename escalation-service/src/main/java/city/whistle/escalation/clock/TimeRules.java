package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.city.Limits;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.UnitRef;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.limit.ChooseLimit;
import city.whistle.escalation.limit.Chosen;
import city.whistle.escalation.limit.Weight;
import java.time.Instant;
import java.util.Optional;

/** All a clock needs to know of the city: limits, calendars and command desks as they stand now. */
public record TimeRules(City city, CalendarEdition calendars) {
    public Limits limits() {
        return city.limits();
    }

    /** The work calendar of a unit. */
    public WorkCalendar calendarOf(String unit) {
        return calendars.of(city, unit);
    }

    /** The limit of a clock of that unit, if such a case has such a clock. */
    public Optional<Chosen> choose(ClockKind kind, Weight weight, int cycle, Instant from, String unit) {
        return new ChooseLimit(city).choose(kind, weight, cycle, from, calendarOf(unit));
    }

    /** A unit as events name it, even if the pack no longer knows it. */
    public UnitRef ref(String unit) {
        return city.unitRef(unit);
    }
}
