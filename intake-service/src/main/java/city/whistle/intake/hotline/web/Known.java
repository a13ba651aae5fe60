package city.whistle.intake.hotline.web;

import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.complaint.Similar;
import city.whistle.intake.desk.ComplaintView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows while a call goes on.
 *
 * @param history the caller's cases, newest first
 * @param suggestion what the matter looks like; null before there are words enough
 * @param similar open cases at the place that speak of the same
 * @param advice whom the caller should call at once
 */
public record Known(
        List<ComplaintView.Line> history,
        @Nullable Suggestion suggestion,
        List<Similar> similar,
        FiledView.@Nullable AdviceView advice) {

    /**
     * What the sorter makes of the words.
     *
     * @param choices the categories one key away, the sorter's own first
     * @param questions what to ask about this category
     */
    public record Suggestion(
            String tier, String urgency, List<String> reasons, List<Choice> choices, List<String> questions) {}

    /**
     * A category to choose.
     *
     * @param number the key that chooses it
     * @param value what the form sends; empty for the sorter's own
     */
    public record Choice(int number, String value, String name, int percent, boolean isChosen) {}

    /**
     * What to tell a caller whose complaint was filed.
     *
     * @param code null when somebody else filed it
     */
    public record Receipt(String number, @Nullable String code, String category, String place, boolean needsReview) {}

    /** A line of a list to choose from. */
    public record Option(String code, String name) {}

    /** What there is to choose from. */
    public record Lists(List<Option> grids, List<Option> categories) {}
}
