package city.whistle.intake.sorting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a model's report, as written by {@code Evaluation}: how much it is sure of, and where it errs.
 *
 * @param coverage how much it is sure of
 * @param weakest the categories it knows least, the worst first
 * @param confusions what it takes for what, the most frequent first
 */
public record ReportTable(Coverage coverage, List<Weak> weakest, List<Confusion> confusions) {
    private static final int MOST = 10;
    private static final Pattern COVERAGE = Pattern.compile("(?m)^coverage at (\\S+) +(\\S+)$");
    private static final Pattern CATEGORY = Pattern.compile("(?m)^(\\S+): (\\d+), ([0-9.]+), \\{(.*)}$");
    private static final Pattern TAKEN_FOR = Pattern.compile("([^=, ]+)=(\\d+)");

    public ReportTable {
        weakest = List.copyOf(weakest);
        confusions = List.copyOf(confusions);
    }

    /** The share of cases of which the model is at least that sure. */
    public record Coverage(double threshold, double share) {}

    /** A category with its cases and their F1. */
    public record Weak(String category, int cases, double f1) {}

    /** So many of the category's cases were taken for another. */
    public record Confusion(String category, String takenFor, int count, int of) {}

    static ReportTable of(String report) {
        var weak = new ArrayList<Weak>();
        var confusions = new ArrayList<Confusion>();
        var lines = CATEGORY.matcher(report);
        while (lines.find()) {
            var category = lines.group(1);
            int cases = Integer.parseInt(lines.group(2));
            weak.add(new Weak(category, cases, Double.parseDouble(lines.group(3))));
            TAKEN_FOR
                    .matcher(lines.group(4))
                    .results()
                    .map(taken -> new Confusion(category, taken.group(1), Integer.parseInt(taken.group(2)), cases))
                    .forEach(confusions::add);
        }
        return new ReportTable(
                coverage(report),
                weak.stream()
                        .filter(each -> each.f1() < 1)
                        .sorted(Comparator.comparingDouble(Weak::f1).thenComparing(Weak::category))
                        .limit(MOST)
                        .toList(),
                confusions.stream()
                        .sorted(Comparator.comparingInt(Confusion::count)
                                .reversed()
                                .thenComparing(Confusion::category))
                        .limit(MOST)
                        .toList());
    }

    private static Coverage coverage(String report) {
        var found = COVERAGE.matcher(report);
        return found.find()
                ? new Coverage(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)))
                : new Coverage(0, 1);
    }
}
