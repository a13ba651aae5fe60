package city.whistle.city.rule;

import city.whistle.city.Category;
import city.whistle.city.SortingDecision;
import city.whistle.city.SortingDecision.RuleFired;
import city.whistle.city.SortingFacts;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All sorting rules of a pack. They start from the category's own tier and urgency and, one after another, raise them. */
public final class SortingRules {
    private static final int LONGEST_TEXT = 8_000;
    private static final Map<String, CelType> VARIABLES = Map.ofEntries(
            Map.entry("text", SimpleType.STRING),
            Map.entry("category", SimpleType.STRING),
            Map.entry("category_class", SimpleType.STRING),
            Map.entry("functions", Expressions.TEXTS),
            Map.entry("confidence", SimpleType.DOUBLE),
            Map.entry("channel", SimpleType.STRING),
            Map.entry("address", SimpleType.STRING),
            Map.entry("grid", SimpleType.STRING),
            Map.entry("community", SimpleType.STRING),
            Map.entry("subdistrict", SimpleType.STRING),
            Map.entry("district", SimpleType.STRING),
            Map.entry("earlier", SimpleType.INT),
            Map.entry("nearby", SimpleType.INT));

    private final List<SortingRule> rules;
    private final Map<String, List<String>> words;

    public SortingRules(List<SortingRule> rules, Map<String, List<String>> words) {
        this.rules = List.copyOf(rules);
        this.words = Map.copyOf(words);
    }

    /** The rules, in order. */
    public List<SortingRule> rules() {
        return rules;
    }

    /** The word lists the rules may name. */
    public Map<String, List<String>> words() {
        return words;
    }

    /** Compiles conditions of sorting rules, which may name the pack's word lists, as in {@code words.fire}. */
    public static Conditions over(Iterable<String> wordLists) {
        var variables = new HashMap<>(VARIABLES);
        wordLists.forEach(list -> variables.put("words." + list, Expressions.TEXTS));
        var expressions = new Expressions(variables);
        return expressions::compile;
    }

    /** Compiles one condition. */
    @FunctionalInterface
    public interface Conditions {
        Expression compile(String written) throws BadExpression;
    }

    /**
     * Decides; never fails. A rule that cannot be evaluated counts as not firing and calls for a person, as rules in
     * conflict do.
     */
    public SortingDecision decide(SortingFacts facts, Function<String, Optional<Category>> categories) {
        var category = categories.apply(facts.category()).orElse(null);
        List<SortingRule> holding = new ArrayList<>();
        boolean failed = holds(variables(facts, category), holding);
        var conflicts = new Conflicts(holding, facts, categories).found();
        var start = new SortingDecision(
                category == null ? Tier.ORDINARY : category.tier(),
                category == null ? Urgency.NORMAL : category.urgency(),
                category == null || failed || !conflicts.isEmpty(),
                conflicts);
        return lifted(start, holding);
    }

    /** Collects the rules that hold; whether one could not be evaluated. */
    private boolean holds(Map<String, Object> variables, List<SortingRule> holding) {
        boolean failed = false;
        for (var rule : rules) {
            try {
                if (rule.when().holds(variables)) {
                    holding.add(rule);
                }
            } catch (ExpressionFailed failure) {
                failed = true;
            }
        }
        return failed;
    }

    private static SortingDecision lifted(SortingDecision start, List<SortingRule> holding) {
        Tier tier = start.tier();
        Urgency urgency = start.urgency();
        boolean review = start.needsReview();
        List<RuleFired> fired = new ArrayList<>();
        for (var rule : holding) {
            tier = lift(tier, rule.tier(), rule.set());
            urgency = lift(urgency, rule.urgency(), rule.set());
            review |= rule.review();
            fired.add(new RuleFired(rule.name(), rule.reason()));
        }
        fired.addAll(start.fired());
        return new SortingDecision(tier, urgency, review, fired);
    }

    private static <E extends Enum<E>> E lift(E now, @Nullable E to, boolean set) {
        if (to == null) {
            return now;
        }
        return set || to.compareTo(now) > 0 ? to : now;
    }

    private Map<String, Object> variables(SortingFacts facts, @Nullable Category category) {
        var place = facts.place();
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", bounded(facts.text()));
        variables.put("category", facts.category());
        variables.put(
                "category_class",
                category == null ? "" : Optional.ofNullable(category.parent()).orElse(category.code()));
        variables.put("functions", category == null ? List.of() : List.copyOf(category.functions()));
        variables.put("confidence", facts.confidence());
        variables.put("channel", facts.channel().wire());
        variables.put("address", Optional.ofNullable(place.address()).orElse(""));
        variables.put("grid", place.grid());
        variables.put("community", place.community());
        variables.put("subdistrict", place.subdistrict());
        variables.put("district", place.district());
        variables.put("earlier", (long) facts.earlier());
        variables.put("nearby", (long) facts.nearby());
        words.forEach((name, list) -> variables.put("words." + name, list));
        return variables;
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
