package city.whistle.escalation.canary;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Walks a canary through the loop every so often, measures each stage and says at which one it is lost. A lost one is taken
 * back; what cannot be taken back now is by a later round. Of several replicas one walks a round.
 */
@ApplicationScoped
class WalkCanary {
    private static final Logger LOG = Logger.getLogger(WalkCanary.class);

    private final CanaryConfig config;
    private final Loop loop;
    private final Rounds rounds;
    private final Clock clock;
    private final MeterRegistry meters;

    WalkCanary(CanaryConfig config, Loop loop, Rounds rounds, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.loop = loop;
        this.rounds = rounds;
        this.clock = clock;
        this.meters = meters;
    }

    /** So that each stage is known before it was ever reached. */
    void register(@Observes StartupEvent started) {
        for (var stage : Stage.values()) {
            time(stage);
            lost(stage);
        }
    }

    @Scheduled(every = "{whistle.canary.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() throws InterruptedException {
        try {
            var slot = slot(clock.instant(), DurationConverter.parseDuration(config.every()));
            if (rounds.claim(slot, clock.instant())) {
                clearAway(slot);
                walk(slot);
            }
        } catch (SQLException e) {
            LOG.warn("no canary, since the database does not answer", e);
        }
    }

    /** The interval that a moment is in, by its beginning: the same for all replicas. */
    static Instant slot(Instant now, Duration every) {
        return Instant.ofEpochMilli(now.toEpochMilli() / every.toMillis() * every.toMillis());
    }

    /** Walks a claimed round to its end, or as far as it gets. */
    void walk(Instant slot) throws SQLException, InterruptedException {
        var walk = canaryOf(slot);
        for (var stage : Stage.values()) {
            var from = clock.instant();
            if (!arrives(walk, stage, from.plus(config.patience()))) {
                lost(stage).increment();
                LOG.errorf(
                        "the canary of %s, case %s, is lost before %s: %s",
                        slot, walk.number(), stage.wire(), walk.obstacle());
                takeBack(slot, walk);
                return;
            }
            var now = clock.instant();
            time(stage).record(Duration.between(from, now));
            rounds.reached(slot, stage, now);
        }
        rounds.over(slot, clock.instant());
    }

    private boolean arrives(Walk walk, Stage stage, Instant until) throws InterruptedException {
        do {
            if (walk.reaches(stage)) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(config.pause().toMillis());
        } while (clock.instant().isBefore(until));
        return false;
    }

    private void clearAway(Instant slot) throws SQLException {
        for (var left : rounds.leftBefore(slot)) {
            takeBack(left, canaryOf(left));
        }
    }

    private void takeBack(Instant slot, Walk walk) throws SQLException {
        try {
            walk.withdraw();
            rounds.over(slot, clock.instant());
        } catch (RuntimeException e) {
            LOG.warnf("the canary of %s cannot be taken back now: %s", slot, e.getMessage());
        }
    }

    private Walk canaryOf(Instant slot) {
        return new Walk(loop, "canary of " + slot);
    }

    private Timer time(Stage stage) {
        return meters.timer("whistle.canary.stage", "stage", stage.wire());
    }

    private Counter lost(Stage stage) {
        return meters.counter("whistle.canary.lost", "stage", stage.wire());
    }
}
