package city.whistle.intake.sorting.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Makes a model of lessons: logistic regression over rarity-weighted pieces, its certainty set by cross-validation. The same lessons and seed give the same model. */
public final class Training {
    private static final int FOLDS = 5;
    private static final int EPOCHS = 10;
    private static final double LEARNING_RATE = 0.1;
    private static final int SEEN_AT_LEAST = 2;
    private static final LabelFactory LABELS = new LabelFactory();

    private final long seed;

    /** @param seed what chance in training starts from */
    public Training(long seed) {
        this.seed = seed;
    }

    /** A model of these lessons whose probabilities are calibrated. */
    public LinearModel train(List<Example> lessons) {
        return fit(lessons).at(temperature(crossValidated(lessons)));
    }

    /** A lesson's scores by a model that had not seen it; {@code truth} is the index of its category among the scores. */
    record Judged(double[] scores, int truth) {}

    private List<Judged> crossValidated(List<Example> lessons) {
        var shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(seed));
        var judged = new ArrayList<Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var seen = new ArrayList<Example>();
            var held = new ArrayList<Example>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? held : seen).add(shuffled.get(i));
            }
            if (seen.isEmpty()) {
                continue;
            }
            var model = fit(seen);
            for (Example lesson : held) {
                int truth = model.categories().indexOf(lesson.category());
                if (truth >= 0) {
                    judged.add(new Judged(model.scores(lesson.title(), lesson.text()), truth));
                }
            }
        }
        return judged;
    }

    /** The temperature under which the judged lessons were most probable, by golden section over 0.1 to 10. */
    static double temperature(List<Judged> judged) {
        double low = Math.log(0.1);
        double high = Math.log(10);
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int step = 0; step < 40; step++) {
            double left = high - ratio * (high - low);
            double right = low + ratio * (high - low);
            if (surprise(judged, Math.exp(left)) < surprise(judged, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double surprise(List<Judged> judged, double temperature) {
        double sum = 0;
        for (Judged each : judged) {
            sum -= Math.log(LinearModel.probabilities(each.scores, temperature)[each.truth] + 1e-12);
        }
        return sum;
    }

    private LinearModel fit(List<Example> lessons) {
        var counted = lessons.stream()
                .map(lesson -> Pieces.count(lesson.title(), lesson.text()))
                .toList();
        var known = known(counted);
        var rarity = rarity(known, counted);
        var places = new HashMap<Long, Integer>();
        for (int place = 0; place < known.length; place++) {
            places.put(known[place], place);
        }
        var dataset = new MutableDataset<Label>(new SimpleDataSourceProvenance("lessons", LABELS), LABELS);
        for (int i = 0; i < lessons.size(); i++) {
            dataset.add(example(lessons.get(i).category(), counted.get(i), places, rarity));
        }
        var trainer = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(LEARNING_RATE), EPOCHS, -1, 1, seed);
        return asModel(trainer.train(dataset), known, rarity);
    }

    private static long[] known(List<Map<Long, Float>> counted) {
        var seenIn = new HashMap<Long, Integer>();
        counted.forEach(counts -> counts.keySet().forEach(piece -> seenIn.merge(piece, 1, Integer::sum)));
        return seenIn.entrySet().stream()
                .filter(each -> each.getValue() >= SEEN_AT_LEAST)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static float[] rarity(long[] known, List<Map<Long, Float>> counted) {
        var seenIn = new HashMap<Long, Integer>();
        counted.forEach(counts -> counts.keySet().forEach(piece -> seenIn.merge(piece, 1, Integer::sum)));
        var rarity = new float[known.length];
        for (int place = 0; place < known.length; place++) {
            rarity[place] = (float) Math.log(1 + counted.size() / (double) seenIn.getOrDefault(known[place], 1));
        }
        return rarity;
    }

    private static ArrayExample<Label> example(
            String category, Map<Long, Float> counts, Map<Long, Integer> places, float[] rarity) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Double>();
        double squares = 0;
        for (var count : counts.entrySet()) {
            var place = places.get(count.getKey());
            if (place != null) {
                double value = LinearModel.weigh(count.getValue(), rarity[place]);
                names.add(Integer.toString(place));
                values.add(value);
                squares += value * value;
            }
        }
        double length = Math.sqrt(squares);
        return new ArrayExample<>(
                new Label(category),
                names.toArray(String[]::new),
                values.stream().mapToDouble(value -> value / length).toArray());
    }

    private static LinearModel asModel(org.tribuo.Model<Label> trained, long[] known, float[] rarity) {
        var matrix = ((LinearSGDModel) trained).getWeightsCopy();
        var labels = trained.getOutputIDInfo();
        int width = labels.size();
        var categories = new ArrayList<String>();
        var bias = new float[width];
        var weights = new float[known.length * width];
        for (int category = 0; category < width; category++) {
            categories.add(labels.getOutput(category).getLabel());
            bias[category] = (float) matrix.get(category, matrix.getDimension2Size() - 1);
            for (int place = 0; place < known.length; place++) {
                int column = trained.getFeatureIDMap().getID(Integer.toString(place));
                if (column >= 0) {
                    weights[place * width + category] = (float) matrix.get(category, column);
                }
            }
        }
        return new LinearModel(categories, new PieceIndex(known), rarity, weights, bias, 1);
    }
}
