package city.whistle.city.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Looks for words in a text, capitals or not. Every rule does so with every complaint, hence no detours. */
final class Wording {
    private static final char FIRST_WITHOUT_CASE = '\u3000';
    private static final char LAST_WITHOUT_CASE = '\u9FFF';

    private Wording() {}

    /** Whether the text holds one of the words. */
    static boolean containsAny(String text, List<?> words) {
        var lower = lower(text);
        for (var word : words) {
            var looked = lower(String.valueOf(word));
            if (!looked.isEmpty() && lower.contains(looked)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the words the text holds, each counted once. */
    static long countOf(String text, List<?> words) {
        var lower = lower(text);
        var found = new HashSet<String>();
        for (var word : words) {
            var looked = lower(String.valueOf(word));
            if (!looked.isEmpty() && lower.contains(looked)) {
                found.add(looked);
            }
        }
        return found.size();
    }

    /** Chinese has no capitals: most texts are in lower case as they are. */
    private static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mayHaveCase = c < FIRST_WITHOUT_CASE || c > LAST_WITHOUT_CASE;
            if (mayHaveCase && (Character.toLowerCase(c) != c || Character.isSurrogate(c))) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }
}
