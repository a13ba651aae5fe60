package city.whistle.callback.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Whether a case nobody could be asked about is looked at first: a sample, the larger the heavier the case. */
@ApplicationScoped
class SiteChecks {
    private static final int HUNDRED = 100;

    private final SiteCheckConfig config;
    private final Clock clock;

    SiteChecks(SiteCheckConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Drawn by the case's id: the same at each look, and nobody can foresee it. */
    boolean draws(Callback callback) {
        return draws(callback.caseId(), config.percent().getOrDefault(callback.tier(), 0));
    }

    static boolean draws(UUID caseId, int percent) {
        return Math.floorMod(caseId.hashCode(), HUNDRED) < percent;
    }

    /** Until when somebody must have looked. */
    Instant until() {
        return clock.instant().plus(config.patience());
    }
}
