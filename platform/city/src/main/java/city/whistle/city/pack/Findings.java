package city.whistle.city.pack;

import city.whistle.city.Finding;
import city.whistle.city.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a pack while it is read, so that its author sees all of it at once. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    /** The file cannot be read: nothing more is said of it, as all of it would be missing. */
    void unreadable(Source at, String what, String right) {
        error(at, what, right);
        unreadable.add(at.file());
    }

    void error(Source at, String what, String right) {
        if (unreadable.contains(at.file())) {
            return;
        }
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
