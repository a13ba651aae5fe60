package city.whistle.callback.publication.web;

import city.whistle.http.InvalidField;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The months that are told in public: up to the current one. */
final class OpenMonths {
    private static final YearMonth FIRST = YearMonth.of(1990, 1);

    private OpenMonths() {}

    static YearMonth parse(@Nullable String text, YearMonth current) {
        try {
            var month = text == null || text.isEmpty() ? current : YearMonth.parse(text);
            if (!month.isBefore(FIRST) && !month.isAfter(current)) {
                return month;
            }
        } catch (DateTimeException e) {
            throw new InvalidField("month", "must be a month such as 2026-01");
        }
        throw new InvalidField("month", "must be from " + FIRST + " to " + current);
    }

    /** That many months, newest first, and the one asked for if it is none of them. */
    static List<YearMonth> choices(YearMonth current, int count, YearMonth asked) {
        return Stream.concat(IntStream.range(0, count).mapToObj(current::minusMonths), Stream.of(asked))
                .distinct()
                .toList();
    }
}
