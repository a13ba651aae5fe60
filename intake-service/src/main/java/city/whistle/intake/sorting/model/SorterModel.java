package city.whistle.intake.sorting.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A model and what is known of it.
 *
 * @param lessons how many it was made of
 * @param corrected how many of the city's own cases were among them
 * @param figures how it did on cases it had not seen
 * @param trial how it did in the shadow
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SorterModel(
        String version,
        ModelState state,
        int lessons,
        int corrected,
        Made.Figures figures,
        OffsetDateTime madeAt,
        String madeBy,
        @Nullable OffsetDateTime activatedAt,
        @Nullable String activatedBy,
        Trial trial) {

    /** What stands in its report. */
    public ReportTable report() {
        return ReportTable.of(figures.report());
    }

    /**
     * A model beside the one that sorts.
     *
     * @param cases sorted in the shadow
     * @param agreed where both said the same
     * @param taught where a person has said since what was right
     * @param right where this model was
     * @param activeRight where the one that sorted was
     */
    public record Trial(int cases, int agreed, int taught, int right, int activeRight) {}
}
