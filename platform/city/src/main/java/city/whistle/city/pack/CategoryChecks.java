package city.whistle.city.pack;

import city.whistle.city.Category;
import city.whistle.city.Example;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every category has a class, somebody who handles it, and what the sorter needs to find it. */
final class CategoryChecks {
    private final Draft draft;
    private final Findings findings;
    private final Set<String> functions;

    CategoryChecks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.functions = draft.units().stream()
                .flatMap(unit -> unit.value().functions().stream())
                .collect(Collectors.toSet());
    }

    void run() {
        Set<String> classes = new HashSet<>();
        draft.categories().values().forEach(entry -> {
            var parent = entry.value().parent();
            if (parent != null) {
                classes.add(parent);
                parent(entry.value(), parent, entry.at());
                handlers(entry.value(), entry.at());
                limit(entry.value(), entry.at());
            }
        });
        draft.categories().values().forEach(entry -> {
            if (entry.value().parent() == null
                    && !classes.contains(entry.value().code())) {
                findings.warning(entry.at(), "class '" + entry.value().code() + "' is empty", "put categories in it");
            }
        });
        examples();
    }

    private void parent(Category category, String parent, Source at) {
        var above = draft.categories().get(parent);
        if (above == null || above.value().parent() != null) {
            findings.error(
                    at,
                    "category '" + category.code() + "' has parent '" + parent + "', no class",
                    "write the code of a row without parent");
        }
    }

    private void handlers(Category category, Source at) {
        if (category.functions().isEmpty()) {
            findings.error(at, "category '" + category.code() + "' has no function", "write who handles it");
        }
        category.functions().stream()
                .filter(each -> !functions.contains(each))
                .forEach(each -> findings.error(
                        at,
                        "category '" + category.code() + "' needs function '" + each + "', which no unit has",
                        "write a function of " + Units.FILE + " or give it to a unit"));
        if (category.keywords().isEmpty()) {
            findings.warning(at, "category '" + category.code() + "' has no keyword", "the sorter cannot find it");
        }
    }

    private void limit(Category category, Source at) {
        var own = category.limit();
        if (own == null) {
            if (category.legalBasis() != null) {
                findings.warning(
                        at, "category '" + category.code() + "' has a legal basis and no limit", "add the limit");
            }
            return;
        }
        var tiers = draft.limits().of(category.tier(), ClockKind.COMPLETION);
        boolean longer = tiers.isPresent() && nominalHours(own) > nominalHours(tiers.get());
        if (longer && category.legalBasis() == null) {
            findings.error(
                    at,
                    "category '" + category.code() + "' has a limit longer than its tier's and no legal basis",
                    "name the statute that sets it, or shorten it");
        }
    }

    private void examples() {
        Set<String> taught = new HashSet<>();
        draft.examples().forEach(entry -> taught.add(entry.value().category()));
        draft.examples().forEach(this::example);
        draft.heldOut().forEach(this::example);
        draft.categories().values().forEach(entry -> {
            if (entry.value().parent() != null && !taught.contains(entry.value().code())) {
                findings.warning(
                        entry.at(),
                        "category '" + entry.value().code() + "' has no example",
                        "add some to " + Categories.EXAMPLES);
            }
        });
    }

    private void example(Entry<Example> entry) {
        var code = entry.value().category();
        var category = draft.categories().get(code);
        if (category == null || category.value().parent() == null) {
            findings.error(entry.at(), "the example's category '" + code + "' is none", "correct the code");
        }
    }

    /** Good enough to tell which of two limits is longer: a work day is a day, a work hour an eighth of it. */
    static double nominalHours(Limit limit) {
        return limit.number()
                * switch (limit.unit()) {
                    case SECOND -> 1.0 / 3600;
                    case MINUTE -> 1.0 / 60;
                    case WORK_HOUR -> 3.0;
                    case NATURAL_HOUR -> 1.0;
                    case WORK_DAY, NATURAL_DAY -> 24.0;
                };
    }
}
