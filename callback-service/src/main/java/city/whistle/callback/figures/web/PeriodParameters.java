package city.whistle.callback.figures.web;

import city.whistle.callback.figures.Period;
import city.whistle.http.InvalidField;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The period of a question: {@code from} and {@code to} are dates in the city's zone, the last one included, or
 * instants with offset, the last one excluded. Without {@code from} it starts with the first case, without {@code to}
 * it has no end.
 */
final class PeriodParameters {
    private PeriodParameters() {}

    static Period of(@Nullable String from, @Nullable String to, ZoneId zone) {
        var start = from == null || from.isEmpty() ? Period.BEGINNING : parse("from", from, zone, 0);
        var end = to == null || to.isEmpty() ? Period.END : parse("to", to, zone, 1);
        if (!start.isBefore(end)) {
            throw new InvalidField("to", "must be after 'from'");
        }
        return new Period(start, end);
    }

    private static OffsetDateTime parse(String field, String text, ZoneId zone, int daysMore) {
        try {
            var time = text.contains("T")
                    ? OffsetDateTime.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysMore)
                            .atStartOfDay(zone)
                            .toOffsetDateTime();
            return bounded(field, time);
        } catch (DateTimeParseException e) {
            throw new InvalidField(field, "must be a date such as 2026-01-31, or a time with offset");
        }
    }

    private static OffsetDateTime bounded(String field, OffsetDateTime time) {
        if (time.isBefore(Period.BEGINNING) || time.isAfter(Period.END)) {
            throw new InvalidField(field, "must be from the year 1970 to the year 9998");
        }
        return time;
    }
}
