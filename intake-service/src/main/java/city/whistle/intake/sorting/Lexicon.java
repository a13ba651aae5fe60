package city.whistle.intake.sorting;

import city.whistle.city.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that speak for categories. A word weighs more the longer it is and the fewer categories it speaks for; where
 * words overlap in a text, the longest counts.
 */
final class Lexicon {
    private static final double LONGEST_THAT_COUNTS = 6;

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    /** A word, the categories it speaks for, and its weight. */
    record Word(String word, Set<String> categories, double weight) {}

    Lexicon(List<Category> categories) {
        var spokenFor = new LinkedHashMap<String, Set<String>>();
        for (var category : categories) {
            for (var keyword : category.keywords()) {
                var word = normal(keyword).strip();
                if (!word.isEmpty()) {
                    spokenFor.computeIfAbsent(word, ignored -> new HashSet<>()).add(category.code());
                }
            }
        }
        spokenFor.forEach((word, codes) -> byFirst.computeIfAbsent(word.charAt(0), ignored -> new ArrayList<>())
                .add(new Word(word, Set.copyOf(codes), weight(word, codes.size(), categories.size()))));
        byFirst.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word each) -> -each.word().length())));
    }

    /** The words found in a text, with how often. */
    Map<Word, Integer> found(String text) {
        var found = new LinkedHashMap<Word, Integer>();
        var normal = normal(text);
        int at = 0;
        while (at < normal.length()) {
            var word = longestAt(normal, at);
            if (word == null) {
                at++;
            } else {
                found.merge(word, 1, Integer::sum);
                at += word.word().length();
            }
        }
        return found;
    }

    private @Nullable Word longestAt(String text, int at) {
        for (var word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word.word(), at)) {
                return word;
            }
        }
        return null;
    }

    private static double weight(String word, int categories, int all) {
        var length = Math.min(LONGEST_THAT_COUNTS, word.codePointCount(0, word.length()));
        return Math.sqrt(length) * Math.log(1 + (double) all / categories) / Math.log(1 + (double) all);
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
