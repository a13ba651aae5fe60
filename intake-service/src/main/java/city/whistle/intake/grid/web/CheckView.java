package city.whistle.intake.grid.web;

import city.whistle.intake.grid.Question;
import city.whistle.intake.grid.SpotCheck;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check.
 *
 * @param id of the check
 * @param confirmed what was seen; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
        UUID id,
        UUID caseId,
        String number,
        String grid,
        Question question,
        @Nullable String note,
        OffsetDateTime askedAt,
        @Nullable Boolean confirmed) {
    static CheckView of(SpotCheck check, ZoneId zone) {
        return new CheckView(
                check.id(),
                check.caseId(),
                check.number(),
                check.grid(),
                check.question(),
                check.note(),
                OffsetDateTime.ofInstant(check.askedAt(), zone),
                check.confirmed());
    }
}
