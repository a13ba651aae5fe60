package city.whistle.intake.sorting.learned;

import java.util.List;

/**
 * How much a naive Bayes counts beside the logistic regression, and the temperature under which probabilities are true.
 * Bayes helps where lessons are few and harms where they are many: cases the models had not seen decide.
 */
record Mixture(double bayes, double temperature) {
    private static final double[] SHARES = {0, 0.1, 0.25, 0.5, 1, 2};
    private static final double LOWEST = 0.02;
    private static final double HIGHEST = 10;
    private static final int STEPS = 30;

    /** The mixture under which the judged cases were most probable. */
    static Mixture of(List<Judged> judged) {
        var best = new Mixture(1, 1);
        double least = Double.MAX_VALUE;
        for (double share : SHARES) {
            var mixture = new Mixture(share, temperature(judged, share));
            double surprise = mixture.surprise(judged);
            if (surprise < least) {
                least = surprise;
                best = mixture;
            }
        }
        return best;
    }

    /** The best temperature for a share, by golden section. */
    private static double temperature(List<Judged> judged, double share) {
        double low = Math.log(LOWEST);
        double high = Math.log(HIGHEST);
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int step = 0; step < STEPS; step++) {
            double left = high - ratio * (high - low);
            double right = low + ratio * (high - low);
            if (new Mixture(share, Math.exp(left)).surprise(judged)
                    < new Mixture(share, Math.exp(right)).surprise(judged)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double surprise(List<Judged> judged) {
        double sum = 0;
        for (Judged each : judged) {
            sum -= Math.log(each.probabilities(this)[each.truth()] + 1e-12);
        }
        return sum;
    }
}
