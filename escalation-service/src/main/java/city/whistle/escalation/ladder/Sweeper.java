package city.whistle.escalation.ladder;

import city.whistle.contracts.Rung;
import city.whistle.escalation.EscalationConfig;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Makes clocks climb in time: a thread of its own on a connection of its own, which sleeps until the earliest rung or
 * until a clock changes. Any number of replicas may sweep at once; after an outage they catch up, oldest first.
 */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = Logger.getLogger(Sweeper.class);
    /** What comes due one after the other is climbed together: a round costs as much for one clock as for twenty. */
    private static final Duration GATHERING = Duration.ofMillis(20);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    /**
     * A sweep takes every row by its key or in the order of an index. Left to itself, the planner reads the whole table of clocks
     * for some hundreds of them: 64 ms of a batch of 500 among 62,000 clocks, and more with each further clock.
     */
    private static final String BY_KEY =
            "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off";

    private final AgroalDataSource database;
    private final Sweep sweep;
    private final Clock clock;
    private final EscalationConfig.Sweeper config;
    private final MeterRegistry metrics;
    /** Set before the thread starts, which may be sooner at its work than whoever started it knows the thread. */
    private volatile boolean running;

    private @Nullable Thread thread;
    private volatile @Nullable Instant lastRound;

    Sweeper(AgroalDataSource database, Sweep sweep, Clock clock, EscalationConfig config, MeterRegistry metrics) {
        this.database = database;
        this.sweep = sweep;
        this.clock = clock;
        this.config = config.sweeper();
        this.metrics = metrics;
        lateness();
        for (var rung : Rung.values()) {
            escalations(rung);
        }
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            lastRound = clock.instant();
            running = true;
            thread = Thread.ofPlatform().name("sweeper").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            stopping.join(AFTER_FAILURE.toMillis() * 5);
        }
    }

    /** When it last looked and found the database there; null where it is switched off. */
    public @Nullable Instant lastRound() {
        return lastRound;
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                watch(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.error("the sweep failed and is tried again; nothing was changed by it", e);
                    pause(AFTER_FAILURE);
                }
            }
        }
    }

    private void watch(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen clocks; " + BY_KEY);
        }
        try {
            while (running) {
                lastRound = clock.instant();
                var wait = untilNext(connection);
                if (wait.isPositive()) {
                    hear(connection, wait);
                } else if (round(connection) < config.batch()) {
                    pause(GATHERING);
                }
            }
        } finally {
            giveBack(connection);
        }
    }

    private int round(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var climbed = sweep.run(connection, config.batch());
            connection.commit();
            count(climbed);
            return climbed.size();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** How long nothing is due, so far as is known now; never longer than the longest sleep. */
    private Duration untilNext(Connection connection) throws SQLException {
        var next = next(connection);
        var wait = next == null ? config.longestSleep() : Duration.between(clock.instant(), next);
        return wait.compareTo(config.longestSleep()) > 0 ? config.longestSleep() : wait;
    }

    /** Sleeps so long, or until a clock changes. The server counts in milliseconds, and none means for ever. */
    private static void hear(Connection connection, Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis() + 1);
    }

    private static @Nullable Instant next(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select min(next_at) from clock where next_at is not null")) {
            row.next();
            var next = row.getObject(1, OffsetDateTime.class);
            return next == null ? null : next.toInstant();
        }
    }

    private void count(List<Sweep.Climbed> climbed) {
        for (var rung : climbed) {
            escalations(rung.rung()).increment();
            lateness().record(Duration.ofSeconds(rung.lateBySeconds()));
        }
    }

    private Counter escalations(Rung rung) {
        return metrics.counter("whistle.escalations", "rung", rung.wire());
    }

    private Timer lateness() {
        return metrics.timer("whistle.escalation.lateness");
    }

    /** As it was. */
    private static void giveBack(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *; reset all");
        } catch (SQLException e) {
            LOG.debug("the connection is gone, with all it was told", e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
