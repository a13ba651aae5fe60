package city.whistle.intake.sorting.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How a model does on cases whose category is known. All figures are fractions, 0–1. */
public final class Evaluation {
    private static final int BINS = 10;

    private final List<Outcome> outcomes;

    Evaluation(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /** One case: what it was, what the model said, how sure it was. */
    record Outcome(String truth, String said, double confidence) {
        boolean right() {
            return truth.equals(said);
        }
    }

    /** Asks the model about each case. */
    public static Evaluation of(LinearModel model, List<Example> cases) {
        return new Evaluation(cases.stream()
                .map(each -> {
                    var best = model.opinion(each.title(), each.text()).best();
                    return new Outcome(each.category(), best.category(), best.probability());
                })
                .toList());
    }

    /** How many cases there were. */
    public int cases() {
        return outcomes.size();
    }

    /** The share of cases placed rightly. */
    public double accuracy() {
        return share(outcomes);
    }

    /** The mean over categories of the harmonic mean of precision and recall. */
    public double macroF1() {
        return categories().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** The mean distance of certainty and success, over ten equal steps of certainty, weighted by cases. */
    public double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int step = bin;
            var inside = outcomes.stream()
                    .filter(each -> Math.min(BINS - 1, (int) (each.confidence * BINS)) == step)
                    .toList();
            double sure =
                    inside.stream().mapToDouble(Outcome::confidence).average().orElse(0);
            sum += inside.size() * Math.abs(sure - share(inside));
        }
        return outcomes.isEmpty() ? 0 : sum / outcomes.size();
    }

    /** The accuracy over the surest cases that make up that share of all. */
    public double accuracyAtCoverage(double coverage) {
        var surest = outcomes.stream()
                .sorted(Comparator.comparingDouble(each -> -each.confidence))
                .limit(Math.round(outcomes.size() * coverage))
                .toList();
        return share(surest);
    }

    /** The share of cases of which the model is at least that sure. */
    public double coverageAt(double threshold) {
        return outcomes.isEmpty()
                ? 0
                : outcomes.stream().filter(each -> each.confidence >= threshold).count() / (double) outcomes.size();
    }

    /** The figures, for people. */
    public String figures(double threshold) {
        return String.join(System.lineSeparator(), lines(threshold));
    }

    /** A table for people: the figures, each category, and what was taken for what. */
    public String report(double threshold) {
        var lines = lines(threshold);
        lines.add("");
        lines.add("category: cases, F1, taken for");
        categories()
                .forEach(category -> lines.add(
                        category + ": " + cases(category) + ", " + figure(f1(category)) + ", " + takenFor(category)));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> lines(double threshold) {
        var lines = new ArrayList<String>();
        lines.add(line("cases", Integer.toString(outcomes.size())));
        lines.add(line("accuracy", figure(accuracy())));
        lines.add(line("macro-F1", figure(macroF1())));
        lines.add(line("calibration error", figure(calibrationError())));
        lines.add(line("accuracy at 90 % coverage", figure(accuracyAtCoverage(0.9))));
        lines.add(line("coverage at " + threshold, figure(coverageAt(threshold))));
        return lines;
    }

    private Set<String> categories() {
        var names = new TreeSet<String>();
        outcomes.forEach(each -> names.add(each.truth));
        return names;
    }

    private long cases(String category) {
        return outcomes.stream().filter(each -> each.truth.equals(category)).count();
    }

    private double f1(String category) {
        long right = outcomes.stream()
                .filter(each -> each.right() && each.truth.equals(category))
                .count();
        long said = outcomes.stream().filter(each -> each.said.equals(category)).count();
        return right == 0 ? 0 : 2.0 * right / (said + cases(category));
    }

    private Map<String, Integer> takenFor(String category) {
        var wrong = new TreeMap<String, Integer>();
        outcomes.stream()
                .filter(each -> each.truth.equals(category) && !each.right())
                .forEach(each -> wrong.merge(each.said, 1, Integer::sum));
        return wrong;
    }

    private static double share(List<Outcome> some) {
        return some.isEmpty() ? 0 : some.stream().filter(Outcome::right).count() / (double) some.size();
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-28s %s", name, value);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
