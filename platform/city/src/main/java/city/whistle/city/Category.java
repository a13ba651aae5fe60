package city.whistle.city;

import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of complaint, as in {@code env.noise}; classes are categories without parent.
 *
 * @param functions who handles it, the first that some unit has
 * @param limit a completion limit of its own, shorter than the tier's or, with a legal basis, longer
 * @param legalBasis the statute that sets the limit; told to the resident
 * @param keywords words that speak for this category, lessons of one word for the sorter
 * @param questions what the hotline asks
 */
public record Category(
        String code,
        @Nullable String parent,
        Text name,
        Set<String> functions,
        Tier tier,
        Urgency urgency,
        @Nullable Limit limit,
        @Nullable String legalBasis,
        List<String> keywords,
        List<Text> questions) {
    public Category {
        functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
        keywords = List.copyOf(keywords);
        questions = List.copyOf(questions);
    }
}
