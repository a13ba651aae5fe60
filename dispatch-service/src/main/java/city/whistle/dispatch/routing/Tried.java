package city.whistle.dispatch.routing;

import city.whistle.city.Finding;
import city.whistle.city.RouteTrial.Decider;
import city.whistle.dispatch.ticket.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is tried and without errors.
 *
 * @param warnings what is doubtful about it
 * @param pack the version of the pack, when it is a whole one
 * @param differences what that pack changes, whatever cases there were
 */
record Tried(
        List<String> warnings, Decider routes, @Nullable String pack, List<String> differences) {
    private static final int MOST_DIFFERENCES = 1000;

    Tried {
        differences = differences.size() <= MOST_DIFFERENCES
                ? List.copyOf(differences)
                : java.util.stream.Stream.concat(
                                differences.stream().limit(MOST_DIFFERENCES),
                                java.util.stream.Stream.of(
                                        "… and " + (differences.size() - MOST_DIFFERENCES) + " more"))
                        .toList();
    }

    /** Routes alone, as they came in that field. */
    static Tried of(String field, List<Finding> findings, Decider routes) {
        return new Tried(warnings(field, findings), routes, null, List.of());
    }

    /** What is doubtful, in words; refuses what is an error, saying where. */
    static List<String> warnings(String field, List<Finding> findings) {
        var fields = new Fields();
        findings.stream().filter(Finding::isError).forEach(each -> fields.wrong(field, said(field, each)));
        fields.check();
        return findings.stream().map(Finding::toString).toList();
    }

    private static String said(String field, Finding finding) {
        var file = finding.file().equals(field + ".yaml") ? "" : finding.file() + " ";
        var line = finding.line() > 0 ? "line " + finding.line() : "";
        return (file + line).strip() + ": " + finding.what() + "; " + finding.right();
    }
}
