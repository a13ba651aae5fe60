package city.whistle.intake.complaint;

import java.util.HashSet;
import java.util.Set;

/** How alike two texts are: the share of neighbouring pairs of characters they have in common, which suits Chinese. */
final class Likeness {
    private final Set<Integer> pairs;

    Likeness(String text) {
        this.pairs = pairs(text);
    }

    /** The likeness to another text, 0–1. */
    double to(String other) {
        var others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var common = pairs.stream().filter(others::contains).count();
        return (double) common / (pairs.size() + others.size() - common);
    }

    private static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                if (before >= 0) {
                    pairs.add((before << Character.SIZE) | character);
                }
                before = character;
            }
        }
        return pairs;
    }
}
