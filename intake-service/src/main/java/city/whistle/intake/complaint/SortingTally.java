package city.whistle.intake.complaint;

import city.whistle.intake.sorting.Sorted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How sure sorting is, and how often a person has to look: a model that no longer fits shows here first. */
@ApplicationScoped
class SortingTally {
    private static final double[] STEPS = {0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final DistributionSummary confidence;
    private final Counter unsure;

    SortingTally(MeterRegistry meters) {
        confidence = DistributionSummary.builder("whistle.sorting.confidence")
                .serviceLevelObjectives(STEPS)
                .register(meters);
        unsure = meters.counter("whistle.sorting.unsure");
    }

    void sorted(Sorted sorted) {
        confidence.record(sorted.confidence());
        if (sorted.needsReview()) {
            unsure.increment();
        }
    }
}
