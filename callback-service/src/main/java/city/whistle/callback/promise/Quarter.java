package city.whistle.callback.promise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year. What is counted is promised for whole quarters: numbers of periods that overlap could be
 * subtracted from each other until a single case remains.
 */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;

    /** The quarter of that day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As in {@code 2026-Q4}. */
    public static Optional<Quarter> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(WRITTEN::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** So many quarters later. */
    public Quarter plus(int quarters) {
        return of(first().plusMonths((long) MONTHS * quarters));
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
