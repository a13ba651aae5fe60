package city.whistle.callback.promise;

import city.whistle.callback.figures.Rate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as everybody may know it: what was promised, what became of it, and all that was ever said of it.
 *
 * @param standing open, kept, not_kept, too_few, withdrawn or replaced
 * @param progress what was counted; null for a milestone, and when there are too few cases
 * @param percent how far the unit last said it is with a milestone
 * @param ended the day it was withdrawn or replaced
 * @param endReason why
 * @param replaces the promise it took the place of
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OpenPromise(
        UUID id,
        String unit,
        String unitName,
        String unitNameEn,
        String text,
        @Nullable String textEn,
        String measure,
        @Nullable String category,
        @Nullable Integer withinHours,
        @Nullable BigDecimal target,
        boolean atMost,
        LocalDate from,
        LocalDate due,
        LocalDate published,
        String standing,
        @Nullable Rate progress,
        @Nullable Integer percent,
        List<Said> reports,
        @Nullable LocalDate ended,
        @Nullable String endReason,
        @Nullable UUID replaces) {
    /** What the unit reported on a day. */
    public record Said(LocalDate day, int percent, String note) {}
}
