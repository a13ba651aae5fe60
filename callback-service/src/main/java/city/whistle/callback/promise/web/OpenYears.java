package city.whistle.callback.promise.web;

import city.whistle.http.InvalidField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The years whose promises are told. */
final class OpenYears {
    private static final int FIRST = 1990;
    private static final int AHEAD = 4;

    private OpenYears() {}

    static int parse(@Nullable String text, int current) {
        var written = Objects.requireNonNullElse(text, "");
        int year = written.isEmpty() ? current : written.matches("\\d{4}") ? Integer.parseInt(written) : 0;
        if (year < FIRST || year > current + AHEAD) {
            throw new InvalidField("year", "must be a year from " + FIRST + " to " + (current + AHEAD));
        }
        return year;
    }
}
