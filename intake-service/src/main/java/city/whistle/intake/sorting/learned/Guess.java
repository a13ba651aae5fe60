package city.whistle.intake.sorting.learned;

import java.util.List;

/**
 * What the model thinks of a text: its categories by probability, and the phrases of the text that spoke for the first.
 *
 * @param ranked all categories, the likeliest first
 */
public record Guess(List<Ranked> ranked, List<String> phrases) {
    public Guess {
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
