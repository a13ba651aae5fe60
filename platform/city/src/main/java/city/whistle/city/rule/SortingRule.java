package city.whistle.city.rule;

import city.whistle.city.Text;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A rule that lifts a complaint's tier or urgency, with the reason people are told.
 *
 * @param category what a complaint is about of which the rule holds; null when it does not tell
 * @param set whether tier and urgency are set even when that lowers them
 * @param review whether a person must look at the sorting
 */
public record SortingRule(
        String name,
        Expression when,
        @Nullable Tier tier,
        @Nullable Urgency urgency,
        @Nullable String category,
        boolean set,
        boolean review,
        Text reason) {}
