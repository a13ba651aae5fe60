package city.whistle.intake.sorting.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes a model of lessons: a logistic regression and a naive Bayes over rarity-weighted pieces, mixed to one linear model.
 * How they are mixed, and how sure the model is, cases it had not seen decide. The same lessons give the same model.
 */
public final class Training {
    private static final int FOLDS = 5;
    private static final long SEED = 1;

    private Training() {}

    /**
     * What came of a training.
     *
     * @param judged how the model does on cases it had not seen
     */
    public record Trained(LinearModel model, Evaluation judged) {}

    /** A model of these lessons, judged by cross-validation: each lesson before a model of the others. */
    public static Trained train(List<Example> lessons) {
        return trained(Fitted.to(lessons, SEED), crossValidated(lessons));
    }

    /** A model of these lessons, judged by others. */
    public static Trained train(List<Example> lessons, List<Example> heldOut) {
        var fitted = Fitted.to(lessons, SEED);
        return trained(fitted, fitted.judge(heldOut));
    }

    private static Trained trained(Fitted fitted, List<Judged> judged) {
        var mixture = Mixture.of(judged);
        var outcomes = judged.stream().map(each -> each.outcome(mixture)).toList();
        return new Trained(fitted.mixed(mixture), new Evaluation(outcomes));
    }

    private static List<Judged> crossValidated(List<Example> lessons) {
        var shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(SEED));
        var judged = new ArrayList<Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var seen = new ArrayList<Example>();
            var held = new ArrayList<Example>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? held : seen).add(shuffled.get(i));
            }
            judged.addAll(Fitted.to(seen, SEED).judge(held));
        }
        return judged;
    }
}
