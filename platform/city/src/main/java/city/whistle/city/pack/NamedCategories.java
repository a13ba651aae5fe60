package city.whistle.city.pack;

import city.whistle.city.Category;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the categories that conditions name are there. */
final class NamedCategories {
    private static final Pattern CATEGORY = Pattern.compile("[\"']([a-z][a-z_]*\\.[a-z][a-z_]*)[\"']");

    private NamedCategories() {}

    static void check(List<Entry<String>> conditions, Map<String, Entry<Category>> categories, Findings findings) {
        conditions.forEach(condition -> CATEGORY.matcher(condition.value())
                .results()
                .map(found -> found.group(1))
                .filter(code -> !categories.containsKey(code))
                .forEach(code -> findings.error(
                        condition.at(),
                        "the condition names category '" + code + "', which does not exist",
                        "correct it")));
    }
}
