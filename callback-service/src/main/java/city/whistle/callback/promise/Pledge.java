package city.whistle.callback.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is promised.
 *
 * @param category of the cases that count; null for all of the unit's
 * @param withinHours natural hours, for a time to a step
 * @param target per cent; null for a milestone
 * @param from the first day that counts
 * @param due the last one
 */
public record Pledge(
        String unit,
        String textZh,
        @Nullable String textEn,
        Measure measure,
        @Nullable String category,
        @Nullable Integer withinHours,
        @Nullable BigDecimal target,
        LocalDate from,
        LocalDate due) {}
