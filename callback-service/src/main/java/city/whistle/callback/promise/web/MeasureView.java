package city.whistle.callback.promise.web;

import city.whistle.callback.web.Words;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a promise is measured by, in words.
 *
 * @param category empty when all of the unit's cases count
 * @param within as in "3 days"; empty where no time is measured
 * @param target per cent; empty for a milestone
 */
@TemplateData
public record MeasureView(
        String name, String category, String within, String target, boolean atMost, String from, String due) {
    private static final int DAY = 24;

    /** The numbers behind it. */
    record Numbers(@Nullable Integer withinHours, @Nullable BigDecimal target, boolean atMost) {}

    static MeasureView of(
            String name, @Nullable String category, Numbers numbers, LocalDate from, LocalDate due, Words words) {
        return new MeasureView(
                name,
                category == null ? "" : words.category(category),
                span(numbers.withinHours(), words),
                percent(numbers.target()),
                numbers.atMost(),
                words.day(from),
                words.day(due));
    }

    private static String percent(@Nullable BigDecimal target) {
        return target == null ? "" : target.stripTrailingZeros().toPlainString();
    }

    private static String span(@Nullable Integer hours, Words words) {
        if (hours == null) {
            return "";
        }
        return words.limit(
                hours % DAY == 0
                        ? new Limit(hours / DAY, TimeUnit.NATURAL_DAY)
                        : new Limit(hours, TimeUnit.NATURAL_HOUR));
    }
}
