package city.whistle.escalation.calendar;

import city.whistle.http.InvalidField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day that somebody names for a unit to be done by.
 *
 * @param day ends with the unit's work on it
 * @param now when it is named
 */
public record DueDay(LocalDate day, Instant now, ZoneId zone) {
    private static final int LONGEST_DAYS = 366;
    private static final String FIELD = "dueOn";

    /**
     * When the unit's work ends on that day.
     *
     * @throws InvalidField when the unit does not work on that day, or the day is past or too far
     */
    public Instant end(WorkCalendar calendar) {
        var today = now.atZone(zone).toLocalDate();
        if (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidField(FIELD, "must be from today to a year from now");
        }
        if (!calendar.isWorkday(day)) {
            throw new InvalidField(FIELD, "is a day on which that unit does not work");
        }
        var end = calendar.endOf(day);
        if (!end.isAfter(now)) {
            throw new InvalidField(FIELD, "that unit's work ends sooner today");
        }
        return end;
    }
}
