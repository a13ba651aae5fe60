package city.whistle.intake.sorting;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Alternative;
import city.whistle.contracts.Reason;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.List;

/** A sorting as people see it: with the category's name, and the reasons in their language. */
public record SortingView(
        String category,
        String categoryName,
        double confidence,
        Tier tier,
        Urgency urgency,
        boolean needsReview,
        List<Reason> reasons,
        List<Alternative> alternatives,
        String model) {
    /** The sorting in words of that language. */
    public static SortingView of(Sorted sorted, City city, Language language) {
        return new SortingView(
                sorted.category(),
                name(sorted.category(), city, language),
                sorted.confidence(),
                sorted.tier(),
                sorted.urgency(),
                sorted.needsReview(),
                sorted.reasonsIn(language),
                sorted.alternatives(),
                sorted.model());
    }

    /** A category's name; its code when the pack does not have it any more. */
    public static String name(String category, City city, Language language) {
        return city.category(category)
                .map(Category::name)
                .map(name -> name.in(language))
                .orElse(category);
    }
}
