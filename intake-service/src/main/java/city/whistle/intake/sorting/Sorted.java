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
    /** The name under which the reason for the category stands. */
    static final String SORTER = "sorter";

    private static final Text NO_REASON = new Text("", "");

    public Sorted {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /** A rule, and why it decided as it did. */
    public record Why(String rule, Text text) {}

    /** Why it is of that category. */
    Text found() {
        return reasons.stream()
                .filter(why -> why.rule().equals(SORTER))
                .map(Why::text)
                .findFirst()
                .orElse(NO_REASON);
    }

    /** The same, of the category that somebody said since. */
    public Sorted as(String said) {
        return new Sorted(said, confidence, tier, urgency, needsReview, reasons, alternatives, model);
    }

    /** The heavier of this and that tier and urgency. */
    public Sorted atLeast(Tier otherTier, Urgency otherUrgency) {
        return new Sorted(
                category,
                confidence,
                tier.compareTo(otherTier) > 0 ? tier : otherTier,
                urgency.compareTo(otherUrgency) > 0 ? urgency : otherUrgency,
                needsReview,
                reasons,
                alternatives,
                model);
    }

    /** Whether it weighs more than that tier and urgency. */
    public boolean outweighs(Tier otherTier, Urgency otherUrgency) {
        return tier.compareTo(otherTier) > 0 || urgency.compareTo(otherUrgency) > 0;
    }

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
