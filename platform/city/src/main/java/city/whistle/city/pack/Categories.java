package city.whistle.city.pack;

import city.whistle.city.Category;
import city.whistle.city.Example;
import city.whistle.city.Text;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What {@code categories.csv} and the examples below {@code categories} say. */
final class Categories {
    static final String FILE = "categories.csv";
    private static final String[] COLUMNS = {
        "code",
        "parent",
        "name_zh",
        "name_en",
        "functions",
        "tier",
        "urgency",
        "limit",
        "legal_basis",
        "keywords",
        "questions_zh",
        "questions_en"
    };
    static final String EXAMPLES = "categories/examples.csv";
    static final String HELD_OUT = "categories/held_out.csv";

    private Categories() {}

    static Map<String, Entry<Category>> read(PackFiles files, Findings findings) {
        Map<String, Entry<Category>> categories = new LinkedHashMap<>();
        for (var row : files.csv(FILE, findings)) {
            var category = category(row, findings);
            if (categories.putIfAbsent(category.code(), new Entry<>(category, row.at())) != null) {
                findings.error(row.at(), "category '" + category.code() + "' is there twice", "give each its own code");
            }
        }
        return categories;
    }

    private static Category category(Node.Mapping row, Findings findings) {
        var fields = Fields.of(row, findings, COLUMNS);
        var code = fields.text("code");
        if (!code.matches("[a-z][a-z_]*(\\.[a-z][a-z_]*)?")) {
            findings.error(row.at(), "'" + code + "' is no category code", "write it as in env.noise");
        }
        return new Category(
                code,
                fields.optionalText("parent").orElse(null),
                fields.bothTexts("name"),
                new LinkedHashSet<>(fields.words("functions")),
                fields.optionalOneOf(Tier.class, "tier").orElse(Tier.ORDINARY),
                fields.optionalOneOf(Urgency.class, "urgency").orElse(Urgency.NORMAL),
                fields.optionalLimit("limit").orElse(null),
                fields.optionalText("legal_basis").orElse(null),
                fields.words("keywords"),
                questions(fields, findings));
    }

    private static List<Text> questions(Fields fields, Findings findings) {
        var zh = fields.words("questions_zh");
        var en = fields.words("questions_en");
        if (zh.size() != en.size()) {
            findings.error(
                    fields.at(),
                    "there are " + zh.size() + " questions in zh and " + en.size() + " in en",
                    "ask the same in both");
            return List.of();
        }
        return IntStream.range(0, zh.size())
                .mapToObj(i -> new Text(zh.get(i), en.get(i)))
                .toList();
    }

    static List<Entry<Example>> examples(List<Node.Mapping> rows, Findings findings) {
        List<Entry<Example>> examples = new ArrayList<>();
        for (var row : rows) {
            var fields = Fields.of(row, findings, "text", "category", "tier");
            var example = new Example(fields.text("text"), fields.text("category"), fields.oneOf(Tier.class, "tier"));
            examples.add(new Entry<>(example, row.at()));
        }
        return examples;
    }
}
