package city.whistle.city;

import java.util.List;

/**
 * Sorting rules that are tried and not in force.
 *
 * @param findings what is wrong with them; as long as one is an error, nothing may be decided by them
 */
public record SortingTrial(List<Finding> findings, Decider rules) {
    public SortingTrial {
        findings = List.copyOf(findings);
    }

    /** Decides as {@link City#sort} would, were these rules in force. */
    @FunctionalInterface
    public interface Decider {
        SortingDecision sort(SortingFacts facts);
    }
}
