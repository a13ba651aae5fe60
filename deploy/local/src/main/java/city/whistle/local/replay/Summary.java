package city.whistle.local.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The replay in figures.
 *
 * @param unfiled complaints that no service was there to take
 * @param refused complaints the city did not take
 * @param malformed lines that could not be read
 */
record Summary(List<CaseAtEnd> cases, int unfiled, int refused, int malformed) {
    private static final int CATEGORIES_SHOWN = 15;

    Summary {
        cases = List.copyOf(cases);
    }

    /** Complaints that were sent and cannot be accounted for. */
    int lost() {
        return unfiled + count(each -> !each.found());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line("filed", cases.size()));
        counts(CaseAtEnd::tier).forEach(each -> lines.add(line("  " + each.getKey(), each.getValue())));
        lines.add("by category");
        categories().forEach(each -> lines.add(line("  " + each.getKey(), each.getValue())));
        lines.add(line("dispatched", count(CaseAtEnd::dispatched)));
        lines.add(line("in triage", count(each -> each.state().equals("triage"))));
        lines.add(line("escalated first", count(each -> each.rungs().contains("first"))));
        lines.add(line("escalated second", count(each -> each.rungs().contains("second"))));
        lines.add(line("letters", cases.stream().mapToInt(CaseAtEnd::letters).sum()));
        lines.add(line("matters", cases.stream().mapToInt(CaseAtEnd::matters).sum()));
        lines.add(line("closed", count(each -> each.state().equals("closed"))));
        lines.add(line("reworked", count(each -> each.cycle() > 1)));
        lines.add(line("malformed lines", malformed));
        lines.add(line("refused", refused));
        lines.add(line("lost", lost()));
        return lines;
    }

    private List<Map.Entry<String, Integer>> categories() {
        var all = counts(CaseAtEnd::category);
        if (all.size() <= CATEGORIES_SHOWN) {
            return all;
        }
        var shown = new ArrayList<>(all.subList(0, CATEGORIES_SHOWN));
        var others = all.subList(CATEGORIES_SHOWN, all.size());
        shown.add(Map.entry(
                "%d others".formatted(others.size()),
                others.stream().mapToInt(Map.Entry::getValue).sum()));
        return shown;
    }

    /** The most frequent first. */
    private List<Map.Entry<String, Integer>> counts(Function<CaseAtEnd, String> by) {
        var counted = cases.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(each -> 1)));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private int count(Predicate<CaseAtEnd> condition) {
        return (int) cases.stream().filter(condition).count();
    }

    private static String line(String name, int count) {
        return "%-28s %6d".formatted(name, count);
    }
}
