package city.whistle.intake.tracking;

import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the resident sees.
 *
 * @param text the complaint in the resident's own words
 * @param unitName who has it, in the resident's language
 * @param limit the length of time that gives {@code dueAt}
 * @param canAnswer whether the resident may now say if it is solved
 * @param receipt what the receipt is checked by, in years to come; null for a case that is older than receipts
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TrackingView(
        String number,
        CaseState state,
        OffsetDateTime filedAt,
        @Nullable String title,
        String text,
        Tier tier,
        Urgency urgency,
        String category,
        String categoryName,
        @Nullable String unitName,
        @Nullable OffsetDateTime dueAt,
        @Nullable Limit limit,
        Overdue overdue,
        boolean canAnswer,
        int cycle,
        @Nullable String receipt,
        List<Entry> timeline) {

    /** A line of the timeline, with the ids of the photos and documents that go with it. */
    public record Entry(OffsetDateTime at, String event, String text, List<String> attachments) {}
}
