package city.whistle.intake.sorting.learned;

import java.util.List;

/** Two linear models of the same lessons, not yet one. */
record Fitted(List<String> categories, Vocabulary vocabulary, LogisticRegression regression, float[] bayes) {

    static Fitted to(List<Example> lessons, long seed) {
        var categories =
                lessons.stream().map(Example::category).distinct().sorted().toList();
        var vocabulary = Vocabulary.of(lessons, ModelFile.mostPieces(categories.size()));
        var set = LessonSet.of(lessons, categories, vocabulary);
        return new Fitted(categories, vocabulary, LogisticRegression.of(set, seed), NaiveBayes.weights(set));
    }

    /** Judges cases whose category is among the lessons'. */
    List<Judged> judge(List<Example> cases) {
        return cases.stream()
                .filter(each -> categories.contains(each.category()))
                .map(this::judge)
                .toList();
    }

    private Judged judge(Example each) {
        var vector = vocabulary.read(each.title(), each.text());
        return new Judged(
                categories,
                LinearModel.scores(vector, regression.weights(), regression.bias()),
                LinearModel.scores(vector, bayes, new float[categories.size()]),
                categories.indexOf(each.category()));
    }

    /** Both as one. */
    LinearModel mixed(Mixture mixture) {
        var weights = regression.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) mixture.bayes() * bayes[i];
        }
        return new LinearModel(categories, vocabulary, weights, regression.bias(), mixture.temperature());
    }
}
