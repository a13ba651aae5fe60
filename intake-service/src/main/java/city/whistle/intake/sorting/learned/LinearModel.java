package city.whistle.intake.sorting.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A trained model: for each known piece its rarity and its weight in each category. Immutable; many threads may ask at once.
 */
public final class LinearModel {
    private static final int MOST_PHRASES = 3;

    private final List<String> categories;
    private final PieceIndex index;
    private final float[] rarity;
    private final float[] weights;
    private final float[] bias;
    private final double temperature;

    /**
     * @param rarity inverse document frequency of each piece
     * @param weights piece by piece, one weight for each category
     * @param temperature what the scores are divided by so that probabilities are true; 1 leaves them
     */
    LinearModel(
            List<String> categories,
            PieceIndex index,
            float[] rarity,
            float[] weights,
            float[] bias,
            double temperature) {
        this.categories = List.copyOf(categories);
        this.index = index;
        this.rarity = rarity;
        this.weights = weights;
        this.bias = bias;
        this.temperature = temperature;
    }

    /** What the model thinks of a complaint. A text without any known piece gets the categories' bare frequencies. */
    public Guess guess(@Nullable String title, String text) {
        var vector = vector(Pieces.count(title, text));
        var probabilities = probabilities(scores(vector), temperature);
        var order = IntStream.range(0, categories.size())
                .boxed()
                .sorted(Comparator.comparingDouble(category -> -probabilities[category]))
                .toList();
        var ranked = order.stream()
                .map(category -> new Guess.Ranked(categories.get(category), probabilities[category]))
                .toList();
        var whole = title == null ? text : title + " " + text;
        return new Guess(ranked, phrases(PlainForm.of(whole), order.get(0)));
    }

    /** The same model with other certainty. */
    LinearModel at(double otherTemperature) {
        return new LinearModel(categories, index, rarity, weights, bias, otherTemperature);
    }

    /** The scores before they become probabilities, for calibration. */
    double[] scores(@Nullable String title, String text) {
        return scores(vector(Pieces.count(title, text)));
    }

    static double[] probabilities(double[] scores, double temperature) {
        double most = Arrays.stream(scores).max().orElse(0);
        var raised = Arrays.stream(scores)
                .map(score -> Math.exp((score - most) / temperature))
                .toArray();
        double sum = Arrays.stream(raised).sum();
        return Arrays.stream(raised).map(each -> each / sum).toArray();
    }

    List<String> categories() {
        return categories;
    }

    PieceIndex index() {
        return index;
    }

    float[] rarity() {
        return rarity;
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

    /** The known pieces of a text, by their place in the index, with values of length one together. */
    private record Vector(int[] places, float[] values) {}

    private Vector vector(Map<Long, Float> counts) {
        int[] places = new int[counts.size()];
        float[] values = new float[counts.size()];
        int known = 0;
        double squares = 0;
        for (var count : counts.entrySet()) {
            int place = index.placeOf(count.getKey());
            if (place >= 0) {
                float value = weigh(count.getValue(), rarity[place]);
                places[known] = place;
                values[known++] = value;
                squares += value * value;
            }
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < known; i++) {
            values[i] /= length;
        }
        return new Vector(Arrays.copyOf(places, known), Arrays.copyOf(values, known));
    }

    /** How much a piece counts that stands so often in a text. */
    static float weigh(float count, float rarity) {
        return (float) (1 + Math.log(count)) * rarity;
    }

    private double[] scores(Vector vector) {
        int width = categories.size();
        var sums = bias.clone();
        for (int i = 0; i < vector.places.length; i++) {
            int row = vector.places[i] * width;
            float value = vector.values[i];
            for (int category = 0; category < width; category++) {
                sums[category] += weights[row + category] * value;
            }
        }
        return IntStream.range(0, width).mapToDouble(category -> sums[category]).toArray();
    }

    /** The stretches of the text whose pieces spoke most for the category. */
    private List<String> phrases(String plain, int category) {
        var spoke = new float[plain.length()];
        for (int at = 0; at + 1 < plain.length(); at++) {
            if (plain.charAt(at) == ' ' || plain.charAt(at + 1) == ' ') {
                continue;
            }
            int place = index.placeOf((long) plain.charAt(at) << Character.SIZE | plain.charAt(at + 1));
            if (place >= 0) {
                float weight = weights[place * categories.size() + category] * rarity[place];
                spoke[at] = Math.max(spoke[at], weight);
                spoke[at + 1] = Math.max(spoke[at + 1], weight);
            }
        }
        return Stretches.strongest(plain, spoke, MOST_PHRASES);
    }

    /** The stretches of a text that stand out, strongest first, each text once. */
    private static final class Stretches {
        private record Stretch(String text, float strength) {}

        static List<String> strongest(String plain, float[] spoke, int most) {
            float peak = 0;
            for (float each : spoke) {
                peak = Math.max(peak, each);
            }
            if (peak <= 0) {
                return List.of();
            }
            var found = new ArrayList<Stretch>();
            for (int from = 0; from < spoke.length; from++) {
                int to = from;
                float strength = 0;
                while (to < spoke.length && spoke[to] > peak / 3) {
                    strength = Math.max(strength, spoke[to++]);
                }
                if (to - from > 1) {
                    found.add(new Stretch(plain.substring(from, to), strength));
                }
                from = Math.max(from, to);
            }
            return found.stream()
                    .sorted(Comparator.comparingDouble(stretch -> -stretch.strength))
                    .map(Stretch::text)
                    .distinct()
                    .limit(most)
                    .toList();
        }
    }
}
