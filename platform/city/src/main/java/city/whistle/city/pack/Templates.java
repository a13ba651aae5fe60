package city.whistle.city.pack;

import city.whistle.city.Language;
import city.whistle.city.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the folder {@code templates} says: one folder per language, in its files a name and a text each. */
final class Templates {
    static final String FOLDER = "templates";

    private Templates() {}

    static Map<String, Entry<Text>> read(PackFiles files, Findings findings) {
        var byLanguage = new EnumMap<Language, Map<String, Node>>(Language.class);
        for (var language : Language.values()) {
            byLanguage.put(language, texts(language, files, findings));
        }
        var zh = byLanguage.getOrDefault(Language.ZH, Map.of());
        var en = byLanguage.getOrDefault(Language.EN, Map.of());
        var names = new TreeSet<>(zh.keySet());
        names.addAll(en.keySet());
        Map<String, Entry<Text>> templates = new HashMap<>();
        for (var name : names) {
            var there = zh.getOrDefault(name, en.get(name));
            if (there == null || !zh.containsKey(name) || !en.containsKey(name)) {
                String missing = zh.containsKey(name) ? "en" : "zh";
                findings.error(
                        there == null ? Source.file(FOLDER) : there.at(),
                        "template '" + name + "' is missing in " + missing,
                        "add it under " + FOLDER + "/" + missing);
                continue;
            }
            var text = new Text(
                    zh.get(name).asText().orElse(""), en.get(name).asText().orElse(""));
            templates.put(name, new Entry<>(text, there.at()));
        }
        return templates;
    }

    private static Map<String, Node> texts(Language language, PackFiles files, Findings findings) {
        Map<String, Node> texts = new HashMap<>();
        for (var file : files.under(FOLDER + "/" + language.name().toLowerCase(Locale.ROOT), ".yaml")) {
            files.yaml(file, findings).fields().forEach((name, node) -> {
                if (texts.put(name, node) != null) {
                    findings.error(node.at(), "template '" + name + "' is there twice", "keep one of them");
                }
                if (node.asText().filter(text -> !text.isBlank()).isEmpty()) {
                    findings.error(node.at(), "template '" + name + "' has no text", "write one");
                }
            });
        }
        return texts;
    }
}
