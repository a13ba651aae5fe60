package city.whistle.escalation.calendar;

import city.whistle.city.StatutoryYear;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One year's schedule in the form of the holiday-cn project, in which it is published for machines. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HolidaySchedule(
        @Nullable Integer year,
        @Nullable List<String> papers,
        @Nullable List<Day> days) {
    /** The years a schedule may be for. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;

    /** A day that differs from the week's rule: off, or a make-up workday. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(
            @Nullable String name,
            @Nullable String date,
            @Nullable Boolean isOffDay) {}

    /**
     * The schedule as calendars use it.
     *
     * @throws InvalidField naming each field that is wrong
     */
    public StatutoryYear toStatutoryYear(int expected) {
        requireYear(expected);
        if (year == null || year != expected) {
            throw new InvalidField("year", "must be " + expected + ", as in the address");
        }
        if (days == null || days.isEmpty()) {
            throw new InvalidField("days", "must hold the days of the published schedule");
        }
        var errors = new ArrayList<FieldError>();
        var off = new HashMap<LocalDate, Boolean>();
        for (int i = 0; i < days.size(); i++) {
            read(days.get(i), "days[" + i + "]", expected, off, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return new StatutoryYear(expected, true, off);
    }

    /** Refuses what can be no year of a calendar. */
    public static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidField("year", "must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static void read(
            @Nullable Day day, String field, int year, HashMap<LocalDate, Boolean> off, List<FieldError> errors) {
        if (day == null || day.isOffDay() == null) {
            errors.add(new FieldError(field + ".isOffDay", "must be true or false"));
            return;
        }
        var date = date(day.date());
        if (date == null || Math.abs(date.getYear() - year) > 1) {
            errors.add(new FieldError(field + ".date", "must be a day like " + year + "-10-01"));
        } else if (off.put(date, day.isOffDay()) != null) {
            errors.add(new FieldError(field + ".date", "names " + date + " a second time"));
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
