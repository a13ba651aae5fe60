package city.whistle.city.rule;

import city.whistle.city.Category;
import city.whistle.city.SortingDecision.RuleFired;
import city.whistle.city.SortingFacts;
import city.whistle.city.Text;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where rules that hold contradict each other, or the category that was found. Of rules that only raise, the higher wins,
 * and that is no conflict; a rule that sets is contradicted by any other that asks for something else.
 */
record Conflicts(List<SortingRule> fired, SortingFacts facts, Function<String, Optional<Category>> categories) {
    /** The name under which a conflict stands among the reasons. */
    static final String RULE = "conflict";

    /** Each conflict once, in words; empty when all agree. */
    List<RuleFired> found() {
        List<RuleFired> found = new ArrayList<>();
        opposed(SortingRule::tier, Conflicts::tier).ifPresent(found::add);
        opposed(SortingRule::urgency, Conflicts::urgency).ifPresent(found::add);
        category().ifPresent(found::add);
        return found;
    }

    private <E extends Enum<E> & WireName> Optional<RuleFired> opposed(
            Function<SortingRule, @Nullable E> asked, Function<E, Text> words) {
        for (var one : fired) {
            var set = asked.apply(one);
            if (set == null || !one.set()) {
                continue;
            }
            for (var other : fired) {
                var to = asked.apply(other);
                if (to != null && to != set) {
                    return Optional.of(told(one, words.apply(set), other, words.apply(to)));
                }
            }
        }
        return Optional.empty();
    }

    private static RuleFired told(SortingRule one, Text set, SortingRule other, Text to) {
        return new RuleFired(
                RULE,
                new Text(
                        "规则相互矛盾：“%s”要求%s，“%s”要求%s"
                                .formatted(
                                        one.reason().zh(),
                                        set.zh(),
                                        other.reason().zh(),
                                        to.zh()),
                        "rules in conflict: “%s” asks for %s, “%s” for %s"
                                .formatted(
                                        one.reason().en(),
                                        set.en(),
                                        other.reason().en(),
                                        to.en())));
    }

    private Optional<RuleFired> category() {
        return fired.stream()
                .filter(rule -> rule.category() != null)
                .filter(rule -> !facts.category().equals(rule.category()))
                .findFirst()
                .map(rule -> {
                    var known = name(Objects.requireNonNull(rule.category()));
                    var found = name(facts.category());
                    return new RuleFired(
                            RULE,
                            new Text(
                                    "“%s”说明是%s，分拣判断为%s".formatted(rule.reason().zh(), known.zh(), found.zh()),
                                    "“%s” means %s, the sorter found %s"
                                            .formatted(rule.reason().en(), known.en(), found.en())));
                });
    }

    private Text name(String code) {
        return categories.apply(code).map(Category::name).orElse(new Text(code, code));
    }

    private static Text tier(Tier tier) {
        return switch (tier) {
            case ORDINARY -> new Text("普通", tier.wire());
            case KEY -> new Text("重点", tier.wire());
            case DIFFICULT -> new Text("疑难", tier.wire());
        };
    }

    private static Text urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> new Text("一般", urgency.wire());
            case URGENT -> new Text("紧急", urgency.wire());
            case EMERGENCY -> new Text("特急", urgency.wire());
        };
    }
}
