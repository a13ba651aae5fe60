package city.whistle.escalation.notice;

import city.whistle.escalation.EscalationConfig;
import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the mails that wait, one at a time, on a thread of its own: whoever writes notices never waits for a mail
 * server. A mail that fails is tried again later and later; each says what became of it.
 */
@ApplicationScoped
public class MailNotices {
    private static final Logger LOG = Logger.getLogger(MailNotices.class);

    private final AgroalDataSource database;
    private final Mailer mailer;
    private final NoticeText text;
    private final Clock clock;
    private final EscalationConfig.Mail config;
    private @Nullable Thread thread;

    MailNotices(AgroalDataSource database, Mailer mailer, NoticeText text, Clock clock, EscalationConfig config) {
        this.database = database;
        this.mailer = mailer;
        this.text = text;
        this.clock = clock;
        this.config = config.mail();
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("mail-notices").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (thread != null) {
            try {
                while (thread != null && sendOne()) {
                    Thread.onSpinWait();
                }
            } catch (SQLException | RuntimeException e) {
                LOG.debug("cannot send for a moment", e);
            }
            pause(config.poll());
        }
    }

    /** Sends the mail that waits longest; tells whether there was one. */
    boolean sendOne() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var waiting = WaitingMail.claim(connection, clock.instant());
                if (waiting != null) {
                    record(connection, waiting, send(waiting));
                }
                connection.commit();
                return waiting != null;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The reason for a failure; null when the mail server took it. */
    private @Nullable String send(WaitingMail waiting) {
        try {
            var words = text.of(waiting);
            mailer.send(Mail.withText(waiting.address(), words.subject(), words.body())
                    .addHeader("X-Whistle-Notice", waiting.id().toString()));
            return null;
        } catch (RuntimeException e) {
            LOG.debugf(e, "mail to %s failed", waiting.address());
            return String.valueOf(e.getMessage());
        }
    }

    private void record(Connection connection, WaitingMail waiting, @Nullable String failure) throws SQLException {
        var now = clock.instant();
        int attempts = waiting.attempts() + 1;
        var gaveUp = failure != null && attempts >= config.tries();
        try (var update = connection.prepareStatement("""
                update notice set state = ?, attempts = ?, next_try_at = ?, sent_at = ?, failure = ?, subject = ?
                where id = ?
                """)) {
            update.setString(1, failure == null ? "sent" : gaveUp ? "failed" : "retrying");
            update.setInt(2, attempts);
            update.setTimestamp(3, failure == null || gaveUp ? null : timestamp(now.plus(wait(attempts))));
            update.setTimestamp(4, failure == null ? timestamp(now) : null);
            update.setString(5, failure);
            update.setString(6, text.of(waiting).subject());
            update.setObject(7, waiting.id());
            update.executeUpdate();
        }
    }

    /** Each wait is twice the one before. */
    private Duration wait(int attempts) {
        var wait = config.firstRetry().multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wait;
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
