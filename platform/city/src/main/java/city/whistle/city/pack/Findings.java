package city.whistle.city.pack;

import city.whistle.city.Finding;
import city.whistle.city.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a pack while it is read, so that its author sees all of it at once. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(Source at, String what, String right) {
        all.add(new Finding(Severity.ERROR, at.file(), at.line(), what, right));
    }

    void warning(Source at, String what, String right) {
        all.add(new Finding(Severity.WARNING, at.file(), at.line(), what, right));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /** All of them, errors first, then by file and line. */
    List<Finding> all() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::file)
                        .thenComparingInt(Finding::line))
                .toList();
    }
}
