package city.whistle.city.pack;

import city.whistle.city.Text;
import city.whistle.city.rule.BadExpression;
import city.whistle.city.rule.Destination;
import city.whistle.city.rule.Expression;
import city.whistle.city.rule.Route;
import city.whistle.city.rule.Routes;
import city.whistle.city.rule.SortingRule;
import city.whistle.city.rule.SortingRules;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code sorting.yaml} and {@code routes.yaml} say. */
record Rules(Sorting sorting, Routing routing) {
    static final String SORTING = "sorting.yaml";
    static final String ROUTES = "routes.yaml";

    static Rules read(PackFiles files, Findings findings) {
        return new Rules(
                new Reader(findings).sorting(files.yaml(SORTING, findings)),
                new Reader(findings).routing(files.yaml(ROUTES, findings)));
    }

    /** Sorting rules, with their conditions as they are written, for what a compiler cannot know. */
    record Sorting(SortingRules rules, List<Entry<String>> conditions) {}

    /** Routes, with the places they were read from and their conditions as they are written. */
    record Routing(List<Entry<Route>> entries, Text triageReason, List<Entry<String>> conditions) {
        Routes routes() {
            return new Routes(entries.stream().map(Entry::value).toList(), triageReason);
        }
    }

    static Sorting sorting(String yaml, Findings findings) {
        return new Reader(findings).sorting(Parse.yaml(SORTING, yaml, findings));
    }

    static Routing routing(String yaml, Findings findings) {
        return new Reader(findings).routing(Parse.yaml(ROUTES, yaml, findings));
    }

    private static final class Reader {
        private final Findings findings;
        private final Set<String> names = new HashSet<>();
        private final List<Entry<String>> conditions = new ArrayList<>();

        Reader(Findings findings) {
            this.findings = findings;
        }

        Sorting sorting(Node.Mapping file) {
            var rules = rules(Fields.of(file, findings, "words", "rules"));
            return new Sorting(rules, List.copyOf(conditions));
        }

        Routing routing(Node.Mapping file) {
            var fields = Fields.of(file, findings, "routes", "triage");
            var routes = routes(fields);
            return new Routing(routes, fields.bothTexts("triage"), List.copyOf(conditions));
        }

        private SortingRules rules(Fields file) {
            var words = wordLists(file, findings);
            var compiler = SortingRules.over(words.keySet());
            List<SortingRule> read = new ArrayList<>();
            for (var item : file.items("rules")) {
                sortingRule(item, compiler).ifPresent(read::add);
            }
            return new SortingRules(read, words);
        }

        private List<Entry<Route>> routes(Fields file) {
            List<Entry<Route>> read = new ArrayList<>();
            for (var item : file.items("routes")) {
                route(item).ifPresent(route -> read.add(new Entry<>(route, item.at())));
            }
            if (file.items("routes").isEmpty()) {
                findings.error(file.at(), "there is no route", "write at least one, as the sample city does");
            }
            return read;
        }

        private static Map<String, List<String>> wordLists(Fields file, Findings findings) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            file.entries("words").forEach((name, list) -> {
                if (!name.matches("[a-z][a-z_]*")) {
                    findings.error(list.at(), "'" + name + "' is no name for words", "use lower-case letters");
                } else if (list instanceof Node.Sequence sequence) {
                    words.put(
                            name,
                            sequence.items().stream()
                                    .flatMap(item -> item.asText().stream())
                                    .toList());
                } else {
                    findings.error(list.at(), "words '" + name + "' are no list", "write [one, two]");
                }
            });
            return words;
        }

        private Optional<SortingRule> sortingRule(Node item, SortingRules.Conditions compiler) {
            var fields =
                    Fields.of(item, findings, "name", "when", "tier", "urgency", "category", "set", "review", "reason");
            var name = name(fields);
            var tier = fields.optionalOneOf(Tier.class, "tier").orElse(null);
            var urgency = fields.optionalOneOf(Urgency.class, "urgency").orElse(null);
            var category = fields.optionalText("category").orElse(null);
            if (tier == null && urgency == null && category == null && !fields.yes("review")) {
                findings.error(
                        fields.at(),
                        "rule '" + name + "' changes nothing",
                        "give it a tier, an urgency, a category or review");
            }
            var reason = fields.bothTexts("reason");
            return condition(fields, compiler)
                    .map(when -> new SortingRule(
                            name, when, tier, urgency, category, fields.yes("set"), fields.yes("review"), reason));
        }

        private Optional<Route> route(Node item) {
            var fields = Fields.of(item, findings, "name", "when", "lead", "relief", "co_handlers", "reason");
            var name = name(fields);
            var lead = destination(fields, "lead", fields.text("lead"));
            var relief = fields.optionalText("relief")
                    .flatMap(written -> destination(fields, "relief", written))
                    .orElse(null);
            List<Destination> coHandlers = new ArrayList<>();
            for (var written : fields.words("co_handlers")) {
                destination(fields, "co_handlers", written).ifPresent(coHandlers::add);
            }
            var reason = fields.bothTexts("reason");
            var when = condition(fields, Routes::condition);
            return lead.flatMap(to -> when.map(holds -> new Route(name, holds, to, relief, coHandlers, reason)));
        }

        private String name(Fields fields) {
            var name = fields.text("name");
            if (!name.isEmpty() && !names.add(name)) {
                findings.error(fields.at(), "rule '" + name + "' is there twice", "give each its own name");
            }
            return name;
        }

        private Optional<Destination> destination(Fields fields, String field, String written) {
            var destination = Destination.of(written);
            if (destination.isEmpty()) {
                findings.error(
                        fields.at(field),
                        "'" + written + "' leads to no level",
                        "write a unit's code or function@subdistrict, @district or @city");
            }
            return destination;
        }

        private Optional<Expression> condition(Fields fields, SortingRules.Conditions compiler) {
            var written = fields.text("when");
            conditions.add(new Entry<>(written, fields.at("when")));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(compiler.compile(written));
            } catch (BadExpression bad) {
                findings.error(
                        fields.at("when"),
                        "the condition is not CEL: " + bad.getMessage(),
                        "correct it; it is: " + written);
                return Optional.empty();
            }
        }
    }
}
