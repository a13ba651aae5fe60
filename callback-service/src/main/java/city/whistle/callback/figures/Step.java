package city.whistle.callback.figures;

import city.whistle.contracts.WireName;
import java.util.List;

/** A step in a case's life whose distance from the filing is measured; of reworks the first round counts. */
public enum Step implements WireName {
    DISPATCHED("dispatched_at"),
    SIGNED_IN("signed_in_at"),
    CONTACTED("contacted_at"),
    DONE("done_at"),
    CLOSED("closed_at");

    /** The shares of cases that are told: half of them, nine of ten, and so on. */
    public static final List<Integer> PERCENTILES = List.of(50, 75, 90, 95);

    private final String column;

    Step(String column) {
        this.column = column;
    }

    /** The column of the view {@code case_step} with the instant. */
    String column() {
        return column;
    }

    /**
     * How long it took from the filing.
     *
     * @param count how many cases came that far
     * @param hours natural hours for each of {@link #PERCENTILES}: no more than so many for that share of the cases
     */
    public record Times(Step step, long count, List<Double> hours) {}
}
