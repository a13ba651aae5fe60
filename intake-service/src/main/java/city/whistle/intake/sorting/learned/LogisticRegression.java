package city.whistle.intake.sorting.learned;

import java.util.Random;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad: each weight has a step of its own, which
 * shrinks the more it was moved, so that rare pieces learn as well as frequent ones.
 */
final class LogisticRegression {
    private static final int EPOCHS = 4;
    private static final float RATE = 0.3f;
    private static final float NO_ERROR = 1e-4f;
    private static final float FIRST = 1e-6f;

    private final LessonSet lessons;
    private final int width;
    private final float[] weights;
    private final float[] moved;
    private final float[] bias;
    private final float[] biasMoved;

    private LogisticRegression(LessonSet lessons) {
        this.lessons = lessons;
        this.width = lessons.categories().size();
        this.weights = new float[lessons.vocabulary().index().size() * width];
        this.moved = new float[weights.length];
        this.bias = new float[width];
        this.biasMoved = new float[width];
    }

    /** A model of these lessons; the same seed gives the same. */
    static LogisticRegression of(LessonSet lessons, long seed) {
        var regression = new LogisticRegression(lessons);
        regression.learn(new Random(seed));
        return regression;
    }

    float[] weights() {
        return weights;
    }

    float[] bias() {
        return bias;
    }

    private void learn(Random random) {
        var order = new int[lessons.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int lesson : order) {
                learn(lessons.vectors().get(lesson), lessons.truths()[lesson]);
            }
        }
    }

    private void learn(Vocabulary.Vector vector, int truth) {
        var probabilities = LinearModel.probabilities(LinearModel.scores(vector, weights, bias), 1);
        for (int category = 0; category < width; category++) {
            float error = (float) probabilities[category] - (category == truth ? 1 : 0);
            if (Math.abs(error) > NO_ERROR) {
                bias[category] -= step(biasMoved, category, error);
                for (int i = 0; i < vector.places().length; i++) {
                    int weight = vector.places()[i] * width + category;
                    weights[weight] -= step(moved, weight, error * vector.values()[i]);
                }
            }
        }
    }

    private static float step(float[] moved, int at, float gradient) {
        moved[at] += gradient * gradient;
        return RATE * gradient / (float) Math.sqrt(moved[at] + FIRST);
    }
}
