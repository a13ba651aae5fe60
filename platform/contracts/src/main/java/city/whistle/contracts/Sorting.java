package city.whistle.contracts;

import java.util.List;

/**
 * What the sorter made of a complaint.
 *
 * @param confidence the sorter's probability 0–1 for the category
 * @param needsReview true when a person must look before anything is dispatched
 * @param model the version of the sorter that decided
 */
public record Sorting(
        String category,
        double confidence,
        Tier tier,
        Urgency urgency,
        boolean needsReview,
        List<Reason> reasons,
        List<Alternative> alternatives,
        String model) {
    public Sorting {
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }
}
