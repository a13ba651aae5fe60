package city.whistle.city.pack;

import city.whistle.city.Category;
import city.whistle.city.rule.SortingRule;
import city.whistle.city.rule.SortingRules;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether every sorting rule can fire, and changes something when it does. */
final class SortingChecks {
    private static final Pattern CLASSES =
            Pattern.compile("category_class\\s*(?:==\\s*([\"'][^\"']*[\"'])|in\\s*\\[([^\\]]*)])");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']*)[\"']");
    private static final Pattern WORDS = Pattern.compile("words\\.([a-z][a-z_]*)");

    private final Map<String, Entry<Category>> categories;
    private final SortingRules sorting;
    private final List<Entry<String>> conditions;
    private final Findings findings;

    SortingChecks(
            Map<String, Entry<Category>> categories,
            SortingRules sorting,
            List<Entry<String>> conditions,
            Findings findings) {
        this.categories = categories;
        this.sorting = sorting;
        this.conditions = conditions;
        this.findings = findings;
    }

    void run() {
        NamedCategories.check(conditions, categories, findings);
        conditions.forEach(this::namesKnownClasses);
        conditions.forEach(this::namesWords);
        sorting.rules().forEach(this::fires);
        sorting.rules().forEach(this::namesKnownCategory);
        repeated();
    }

    private void namesKnownClasses(Entry<String> condition) {
        CLASSES.matcher(condition.value())
                .results()
                .flatMap(found -> QUOTED.matcher(found.group()).results())
                .map(quoted -> quoted.group(1))
                .filter(code -> !categories.containsKey(code)
                        || categories.get(code).value().parent() != null)
                .forEach(code -> findings.error(
                        condition.at(),
                        "the condition waits for class '" + code + "', which does not exist",
                        "write the code of a row without parent"));
    }

    private void namesWords(Entry<String> condition) {
        WORDS.matcher(condition.value())
                .results()
                .map(found -> found.group(1))
                .filter(list -> sorting.words().getOrDefault(list, List.of()).isEmpty())
                .forEach(list -> findings.error(
                        condition.at(), "the condition looks for words." + list + ", which has none", "write some"));
    }

    private void fires(SortingRule rule) {
        if (rule.when().isNeverTrue()) {
            findings.error(
                    Source.file(Rules.SORTING),
                    "rule '" + rule.name() + "' never fires",
                    "remove it, or mend its condition");
        }
        boolean raisesNothing = !rule.set()
                && !rule.review()
                && rule.category() == null
                && (rule.tier() == null || rule.tier() == Tier.ORDINARY)
                && (rule.urgency() == null || rule.urgency() == Urgency.NORMAL);
        if (raisesNothing) {
            findings.warning(
                    Source.file(Rules.SORTING),
                    "rule '" + rule.name() + "' raises nothing: all start as high as that",
                    "write a higher tier or urgency, or set: true");
        }
    }

    /** A rule may only name what a complaint can be about: a category, not a class of them. */
    private void namesKnownCategory(SortingRule rule) {
        var code = rule.category();
        if (code != null
                && (!categories.containsKey(code)
                        || categories.get(code).value().parent() == null)) {
            findings.error(
                    Source.file(Rules.SORTING),
                    "rule '" + rule.name() + "' names category '" + code + "', which does not exist",
                    "write the code of a row with a parent");
        }
    }

    private void repeated() {
        Map<String, Source> seen = new HashMap<>();
        for (var condition : conditions) {
            var earlier = seen.putIfAbsent(condition.value(), condition.at());
            if (earlier != null) {
                findings.warning(
                        condition.at(),
                        "the same condition stands in line " + earlier.line(),
                        "make one rule of the two");
            }
        }
    }
}
