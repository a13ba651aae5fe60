package city.whistle.callback.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as somebody writes it; {@link CheckDraft} says what must be there.
 *
 * @param quarter as in {@code 2026-Q4}, for whatever is counted
 * @param due for a milestone
 * @param replaces the published promise it takes the place of
 * @param changeReason why it does; shown in public
 */
public record PromiseDraft(
        @Nullable String unit,
        @Nullable String textZh,
        @Nullable String textEn,
        @Nullable String measure,
        @Nullable String category,
        @Nullable Integer withinHours,
        @Nullable BigDecimal target,
        @Nullable String quarter,
        @Nullable LocalDate due,
        @Nullable UUID replaces,
        @Nullable String changeReason) {}
