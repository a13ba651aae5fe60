package city.whistle.intake.sorting;

import city.whistle.city.Language;
import city.whistle.city.Text;
import city.whistle.contracts.Alternative;
import city.whistle.contracts.Reason;
import city.whistle.contracts.Sorting;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.List;

/** What was made of a complaint: {@link Sorting} with its reasons still in both languages. */
public record Sorted(
        String category,
        double confidence,
        Tier tier,
        Urgency urgency,
        boolean needsReview,
        List<Why> reasons,
        List<Alternative> alternatives,
        String model) {
    public Sorted {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /** A rule, and why it decided as it did. */
    public record Why(String rule, Text text) {}

    /** The sorting as events and answers tell it. */
    public Sorting in(Language language) {
        return new Sorting(category, confidence, tier, urgency, needsReview, reasonsIn(language), alternatives, model);
    }

    /** The reasons in one language. */
    public List<Reason> reasonsIn(Language language) {
        return reasons.stream()
                .map(why -> new Reason(why.rule(), why.text().in(language)))
                .toList();
    }
}
