package city.whistle.intake.sorting.learned;

import java.util.Arrays;

/**
 * How much more often a piece stands in a category's lessons than in all others', as a logarithm: steady where lessons are
 * few.
 */
final class NaiveBayes {
    private static final double SMOOTHING = 0.5;

    private NaiveBayes() {}

    /** The weight of each piece in each category. */
    static float[] weights(LessonSet lessons) {
        int width = lessons.categories().size();
        int known = lessons.vocabulary().index().size();
        var weights = new float[known * width];
        var ofPiece = new double[known];
        var ofCategory = new double[width];
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            var vector = lessons.vectors().get(lesson);
            int truth = lessons.truths()[lesson];
            for (int i = 0; i < vector.places().length; i++) {
                weights[vector.places()[i] * width + truth] += vector.values()[i];
                ofPiece[vector.places()[i]] += vector.values()[i];
                ofCategory[truth] += vector.values()[i];
            }
        }
        double all = Arrays.stream(ofCategory).sum();
        double unseen = known * SMOOTHING;
        for (int place = 0; place < known; place++) {
            for (int category = 0; category < width; category++) {
                double inside = weights[place * width + category];
                double here = (inside + SMOOTHING) / (ofCategory[category] + unseen);
                double elsewhere = (ofPiece[place] - inside + SMOOTHING) / (all - ofCategory[category] + unseen);
                weights[place * width + category] = (float) Math.log(here / elsewhere);
            }
        }
        return weights;
    }
}
