package city.whistle.escalation.notice;

import city.whistle.city.City;
import city.whistle.escalation.EscalationConfig;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the notices that wait, on a thread of its own: whoever writes them never waits for a mail server. One that fails
 * is tried again later and later; each says what became of it. Phones keep quiet at night unless it is an emergency, and
 * whoever has many waiting gets them as one.
 */
@ApplicationScoped
public class SendNotices {
    private static final Logger LOG = Logger.getLogger(SendNotices.class);

    private final AgroalDataSource database;
    private final Map<String, Carrier> carriers;
    private final NoticeText text;
    private final City city;
    private final Clock clock;
    private final EscalationConfig.Notices config;
    private volatile boolean running;
    private @Nullable Thread thread;

    SendNotices(
            AgroalDataSource database,
            @All List<Carrier> carriers,
            NoticeText text,
            City city,
            Clock clock,
            EscalationConfig config) {
        this.database = database;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.text = text;
        this.city = city;
        this.clock = clock;
        this.config = config.notices();
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            running = true;
            thread = Thread.ofPlatform().name("send-notices").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent end) {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                var begun = clock.instant();
                while (running && sendNext(begun)) {
                    Thread.onSpinWait();
                }
            } catch (SQLException | RuntimeException e) {
                LOG.debug("cannot send for a moment", e);
            }
            pause(config.poll());
        }
    }

    /**
     * Sends what waits longest of what is to be tried by then, and what else waits for the same reader; tells whether there
     * was anything. What comes while others are sent waits for the next look, so that a reader of many gets a digest.
     */
    private boolean sendNext(Instant by) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var first = Waiting.claim(connection, by);
                if (first != null) {
                    work(connection, first);
                }
                connection.commit();
                return first != null;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void work(Connection connection, Waiting first) throws SQLException {
        var now = clock.instant();
        var wakes = first.channel().equals(Channel.SMS) && !first.emergency() ? quiet().until(now) : null;
        if (wakes != null) {
            Outcome.heldUntil(wakes).record(connection, List.of(first));
            return;
        }
        var together = new ArrayList<>(List.of(first));
        var alike = first.alike(connection, now);
        if (alike.size() + 1 >= config.digestFrom()) {
            together.addAll(alike);
        }
        outcome(first, send(first, together), now).record(connection, together);
    }

    private Quiet quiet() {
        return new Quiet(city.quietHours(), city.zone());
    }

    /** The reason for a failure; null when it was taken. */
    private @Nullable String send(Waiting first, List<Waiting> together) {
        var carrier = carriers.get(first.channel());
        if (carrier == null) {
            return "nobody carries messages over " + first.channel();
        }
        try {
            var facts = together.stream().map(Waiting::facts).toList();
            var message = facts.size() == 1 ? text.of(facts.getFirst()) : text.digest(facts);
            carrier.carry(first.address(), message, first.id().toString());
            return null;
        } catch (RuntimeException e) {
            LOG.debugf(e, "notice %s failed", first.id());
            return String.valueOf(e.getMessage());
        }
    }

    private Outcome outcome(Waiting first, @Nullable String failure, Instant now) {
        if (failure == null) {
            return Outcome.sent(now);
        }
        var attempts = first.attempts() + 1;
        return attempts >= config.tries() ? Outcome.failed(failure) : Outcome.retry(failure, now.plus(wait(attempts)));
    }

    /** What became of a message, for each notice in it. */
    private record Outcome(
            String state,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable Instant sentAt,
            @Nullable String failure) {
        private static final String UPDATE = """
                update notice set state = ?, attempts = attempts + ?, next_try_at = ?, sent_at = ?, failure = ?
                where id = any(?)
                """;

        static Outcome sent(Instant now) {
            return new Outcome("sent", 1, null, now, null);
        }

        static Outcome failed(String why) {
            return new Outcome("failed", 1, null, null, why);
        }

        static Outcome retry(String why, Instant at) {
            return new Outcome("retrying", 1, at, null, why);
        }

        static Outcome heldUntil(Instant wakes) {
            return new Outcome("held", 0, wakes, null, null);
        }

        void record(Connection connection, List<Waiting> notices) throws SQLException {
            try (var update = connection.prepareStatement(UPDATE)) {
                update.setString(1, state);
                update.setInt(2, tries);
                update.setTimestamp(3, nextTryAt == null ? null : Timestamp.from(nextTryAt));
                update.setTimestamp(4, sentAt == null ? null : Timestamp.from(sentAt));
                update.setString(5, failure);
                update.setArray(
                        6,
                        connection.createArrayOf(
                                "uuid", notices.stream().map(Waiting::id).toArray()));
                update.executeUpdate();
            }
        }
    }

    /** Each wait is twice the one before. */
    private Duration wait(int attempts) {
        var wait = config.firstRetry().multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wait;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
