package city.whistle.city.pack;

import city.whistle.city.Category;
import city.whistle.city.StandardClass;
import city.whistle.city.StandardKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code standard.csv} says: the classes of GB/T 30428 in the city's own categories. A city without it has none. */
final class StandardClasses {
    static final String FILE = "standard.csv";

    private StandardClasses() {}

    /** The classes, by kind and code. */
    static Map<String, Entry<StandardClass>> read(PackFiles files, Findings findings) {
        Map<String, Entry<StandardClass>> classes = new LinkedHashMap<>();
        for (var row : files.csvIfAny(FILE, findings)) {
            var fields = Fields.of(row, findings, "kind", "code", "name_zh", "name_en", "category");
            var read = new StandardClass(
                    fields.oneOf(StandardKind.class, "kind"),
                    fields.text("code"),
                    fields.bothTexts("name"),
                    fields.text("category"));
            if (!read.code().matches("[0-9]{4}")) {
                findings.error(row.at(), "'" + read.code() + "' is no class", "write 4 digits: major and minor class");
            }
            if (classes.putIfAbsent(key(read.kind(), read.code()), new Entry<>(read, row.at())) != null) {
                findings.error(row.at(), "class '" + read.code() + "' is there twice", "give each class one line");
            }
        }
        return classes;
    }

    static String key(StandardKind kind, String code) {
        return kind + code;
    }

    /** Each must mean a category that a complaint can have. */
    static void check(List<Entry<StandardClass>> classes, Map<String, Entry<Category>> categories, Findings findings) {
        for (var each : classes) {
            var category = categories.get(each.value().category());
            if (category == null || category.value().parent() == null) {
                findings.error(
                        each.at(),
                        "class '" + each.value().code() + "' means '"
                                + each.value().category() + "', which is no category",
                        "name one of " + Categories.FILE + " that has a parent");
            }
        }
    }
}
