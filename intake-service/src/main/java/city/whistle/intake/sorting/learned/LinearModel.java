package city.whistle.intake.sorting.learned;

import city.whistle.intake.sorting.PlainText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trained model: for each known piece its rarity and its weight in each category. Immutable; many threads may ask at once.
 */
public final class LinearModel {
    private final List<String> categories;
    private final Vocabulary vocabulary;
    private final float[] weights;
    private final float[] bias;
    private final double temperature;

    /**
     * @param weights piece by piece, one weight for each category
     * @param temperature what the scores are divided by so that probabilities are true; 1 leaves them
     */
    LinearModel(List<String> categories, Vocabulary vocabulary, float[] weights, float[] bias, double temperature) {
        this.categories = List.copyOf(categories);
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.bias = bias;
        this.temperature = temperature;
    }

    /** What the model thinks of a complaint. */
    public Opinion opinion(@Nullable String title, String text) {
        var plainTitle = title == null ? null : PlainText.of(title);
        var plainText = PlainText.of(text);
        var vector = vocabulary.readPlain(plainTitle, plainText);
        var probabilities = probabilities(scores(vector), temperature);
        var best = best(probabilities);
        var ranked = Arrays.stream(best)
                .mapToObj(category -> new Opinion.Ranked(categories.get(category), probabilities[category]))
                .toList();
        var phrases = phrases(plainTitle == null ? plainText : plainTitle + " " + plainText, best[0]);
        return new Opinion(ranked, phrases, vector.places().length > 0);
    }

    /** The likeliest few categories, the first of equals first. */
    private static int[] best(double[] probabilities) {
        var best = new int[Math.min(Opinion.MOST, probabilities.length)];
        int found = 0;
        for (int category = 0; category < probabilities.length; category++) {
            int at = found;
            while (at > 0 && probabilities[best[at - 1]] < probabilities[category]) {
                at--;
            }
            if (at < best.length) {
                found = Math.min(found + 1, best.length);
                System.arraycopy(best, at, best, at + 1, found - 1 - at);
                best[at] = category;
            }
        }
        return best;
    }

    /** The stretches of a plain text whose pieces spoke most for the category. */
    private List<String> phrases(String plain, int category) {
        var spoke = new float[plain.length()];
        for (int at = 0; at + 1 < plain.length(); at++) {
            int place = vocabulary.index().placeOf((long) plain.charAt(at) << Character.SIZE | plain.charAt(at + 1));
            if (place >= 0) {
                float weight = weights[place * categories.size() + category]
                        * vocabulary.rarity()[place];
                spoke[at] = Math.max(spoke[at], weight);
                spoke[at + 1] = Math.max(spoke[at + 1], weight);
            }
        }
        return Phrases.strongest(plain, spoke);
    }

    /** The scores before they become probabilities, by category. */
    double[] scores(Vocabulary.Vector vector) {
        return scores(vector, weights, bias);
    }

    static double[] scores(Vocabulary.Vector vector, float[] weights, float[] bias) {
        int width = bias.length;
        var sums = bias.clone();
        for (int i = 0; i < vector.places().length; i++) {
            int row = vector.places()[i] * width;
            float value = vector.values()[i];
            for (int category = 0; category < width; category++) {
                sums[category] += weights[row + category] * value;
            }
        }
        var scores = new double[width];
        for (int category = 0; category < width; category++) {
            scores[category] = sums[category];
        }
        return scores;
    }

    static double[] probabilities(double[] scores, double temperature) {
        double most = Arrays.stream(scores).max().orElse(0);
        var raised = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            raised[i] = Math.exp((scores[i] - most) / temperature);
            sum += raised[i];
        }
        for (int i = 0; i < scores.length; i++) {
            raised[i] /= sum;
        }
        return raised;
    }

    /** The categories this model knows. */
    public List<String> categories() {
        return categories;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    float[] weights() {
        return weights;
    }

    float[] bias() {
        return bias;
    }

    double temperature() {
        return temperature;
    }
}
