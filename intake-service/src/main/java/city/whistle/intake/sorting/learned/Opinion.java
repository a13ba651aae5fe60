package city.whistle.intake.sorting.learned;

import java.util.List;

/**
 * What the model thinks of a text: its likeliest categories, and the phrases of the text that spoke for the first.
 *
 * @param ranked the likeliest first
 * @param informed whether anything of the text was known; otherwise the ranks tell only what is frequent
 */
public record Opinion(List<Ranked> ranked, List<String> phrases, boolean informed) {
    /** How many categories are named. */
    static final int MOST = 4;

    public Opinion {
        ranked = List.copyOf(ranked);
        phrases = List.copyOf(phrases);
    }

    /** A category and its calibrated probability, 0–1. */
    public record Ranked(String category, double probability) {}

    /** The likeliest category. */
    public Ranked best() {
        return ranked.get(0);
    }
}
