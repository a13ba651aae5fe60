package city.whistle.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The years that may be asked about, 2000 to 2199: far beyond them, neither the database nor a calendar has a date. */
public final class InReach {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private InReach() {}

    /**
     * The moment, or none where none was asked for.
     *
     * @throws InvalidField when it lies in another year
     */
    public static @Nullable Instant moment(String field, @Nullable Instant asked) {
        if (asked != null && (asked.isBefore(FIRST) || !asked.isBefore(END))) {
            throw new InvalidField(field, "must be in the years 2000 to 2199");
        }
        return asked;
    }

    /**
     * The day, or none where none was asked for.
     *
     * @throws InvalidField when it lies in another year
     */
    public static @Nullable LocalDate day(String field, @Nullable LocalDate asked) {
        if (asked != null) {
            moment(field, asked.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return asked;
    }
}
