package city.whistle.intake.complaint;

import city.whistle.intake.sorting.PlainText;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two texts are: how much of the shorter one stands in the longer, by neighbouring pairs of the characters that
 * carry meaning. Who adds a greeting, a story or a typing error still says the same.
 */
final class Likeness {
    /** Below that a text says too little to be found in another. */
    private static final int FEWEST_PAIRS = 4;

    private final Set<Integer> pairs;

    Likeness(String text) {
        this.pairs = pairs(text);
    }

    /** The likeness to another text, 0–1. */
    double to(String other) {
        var others = pairs(other);
        int shorter = Math.min(pairs.size(), others.size());
        if (shorter == 0) {
            return 0;
        }
        var common = pairs.stream().filter(others::contains).count();
        int of = shorter < FEWEST_PAIRS ? Math.max(pairs.size(), others.size()) : shorter;
        return (double) common / of;
    }

    private static Set<Integer> pairs(String text) {
        var plain = PlainText.matter(text);
        var pairs = new HashSet<Integer>();
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) != ' ' && plain.charAt(i - 1) != ' ') {
                pairs.add(plain.charAt(i - 1) << Character.SIZE | plain.charAt(i));
            }
        }
        return pairs;
    }
}
