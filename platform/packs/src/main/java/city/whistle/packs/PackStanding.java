package city.whistle.packs;

import city.whistle.city.City;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Which pack this service goes by, and since when it could not learn or take the one in force: for metrics. */
@ApplicationScoped
class PackStanding {
    private static final Logger LOG = Logger.getLogger(PackStanding.class);

    private final City city;
    private final Clock clock;
    private final MultiGauge info;
    private volatile @Nullable Trouble trouble;

    /** What is wrong, and for how long it has been so. */
    record Trouble(String what, Instant since) {}

    PackStanding(City city, Clock clock, MeterRegistry meters) {
        this.city = city;
        this.clock = clock;
        this.info = MultiGauge.builder("whistle.pack.info")
                .description("1 for the version of the city pack that this service goes by")
                .register(meters);
        meters.gauge("whistle.pack.behind.seconds", this, PackStanding::secondsBehind);
    }

    void start(@Observes StartupEvent started) {
        keepsUp();
    }

    void keepsUp() {
        trouble = null;
        info.register(List.of(MultiGauge.Row.of(Tags.of("version", city.version()), 1)), true);
    }

    /** Said once in the log for each thing that is wrong, however often it is tried. */
    void isBehind(Exception failure) {
        var now = trouble;
        var what = String.valueOf(failure);
        if (now == null || !now.what().equals(what)) {
            LOG.warnf("the pack in force cannot be learnt or taken; the city goes on by %s: %s", city.version(), what);
        }
        trouble = new Trouble(what, now == null ? clock.instant() : now.since());
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    long secondsBehind() {
        var now = trouble;
        return now == null ? 0 : Duration.between(now.since(), clock.instant()).toSeconds();
    }
}
