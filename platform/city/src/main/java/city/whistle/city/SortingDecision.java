package city.whistle.city;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.List;

/** Tier and urgency with every rule that fired; {@code needsReview} when a rule failed or asked for a person. */
public record SortingDecision(Tier tier, Urgency urgency, boolean needsReview, List<RuleFired> fired) {
    public SortingDecision {
        fired = List.copyOf(fired);
    }

    /** A rule and its reason in words. */
    public record RuleFired(String rule, Text reason) {}
}
