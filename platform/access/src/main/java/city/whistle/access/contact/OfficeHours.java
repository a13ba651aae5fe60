package city.whistle.access.contact;

import city.whistle.city.City;
import city.whistle.city.Unit;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/**
 * Whether somebody may be expected at the desk at an instant. People of a unit while one of their units works, from the
 * beginning of a day's work to its end; people of none, as of the hotline, while residents may be called; those whom the
 * pack names as a unit's duty contact, and programs, at any time.
 */
record OfficeHours(City city) {
    private static final String PROGRAM = "service-account-";

    boolean include(String login, Collection<String> units, Instant at) {
        return login.startsWith(PROGRAM)
                || isOnDuty(login)
                || (units.isEmpty() ? residentsMayBeCalled(at) : units.stream().anyMatch(unit -> works(unit, at)));
    }

    private boolean isOnDuty(String login) {
        return city.units().stream()
                .map(Unit::duty)
                .filter(Objects::nonNull)
                .anyMatch(duty -> duty.login().equals(login));
    }

    private boolean residentsMayBeCalled(Instant at) {
        return !city.quietHours().contains(at.atZone(city.zone()).toLocalTime());
    }

    private boolean works(String code, Instant at) {
        var here = at.atZone(city.zone());
        return city.unit(code)
                .map(unit -> city.workTimes(unit.calendar()))
                .filter(times -> times.worksOn(here.toLocalDate(), city.statutoryYears()))
                .filter(times -> times.spans(here.toLocalTime()))
                .isPresent();
    }
}
