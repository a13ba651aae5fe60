package city.whistle.intake.sorting.learned;

import java.util.List;

/**
 * A case before two models that had not seen it.
 *
 * @param regression the logistic regression's scores, by category
 * @param bayes the naive Bayes' scores
 * @param truth the index of its category
 */
record Judged(List<String> categories, double[] regression, double[] bayes, int truth) {

    double[] probabilities(Mixture mixture) {
        var scores = new double[regression.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = regression[i] + mixture.bayes() * bayes[i];
        }
        return LinearModel.probabilities(scores, mixture.temperature());
    }

    Evaluation.Outcome outcome(Mixture mixture) {
        var probabilities = probabilities(mixture);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Evaluation.Outcome(categories.get(truth), categories.get(best), probabilities[best]);
    }
}
