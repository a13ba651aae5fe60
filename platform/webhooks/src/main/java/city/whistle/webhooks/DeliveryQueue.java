package city.whistle.webhooks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue as senders see it: no connection is held while somebody is waited for. */
@ApplicationScoped
class DeliveryQueue {
    /** One address at which something is due, for this sender alone for a while. */
    private static final String CLAIM = """
            update webhook set busy_until = ?
             where id = (select w.id from webhook w
                          where w.next_at <= ? and (w.busy_until is null or w.busy_until <= ?)
                            and exists (select 1 from webhook_delivery d
                                         where d.webhook_id = w.id and d.delivered_at is null and d.next_at <= ?)
                          order by w.next_at limit 1 for update skip locked)
            returning id, url, secret_number, failures
            """;

    /** The first of each case, as far as it is due. */
    private static final String NEXT = """
            select seq, event_id, body, attempts
              from (select distinct on (case_id) seq, event_id, body, attempts, next_at
                      from webhook_delivery where webhook_id = ? and delivered_at is null
                     order by case_id, seq) heads
             where next_at <= ? order by next_at, seq limit ?
            """;

    private static final String NOTE = """
            update webhook_delivery
               set attempts = attempts + 1, status = ?, error = ?, millis = ?, delivered_at = ?, next_at = ?
             where seq = ? and delivered_at is null
            """;

    private static final String SILENT = """
            update webhook set failures = failures + 1, silent_since = coalesce(silent_since, ?), next_at = ? where id = ?
            """;

    private static final String BACK = """
            with back as (update webhook set failures = 0, silent_since = null, next_at = ?
                           where id = ? and failures > 0 returning id)
            update webhook_delivery set next_at = ? from back where webhook_id = back.id and delivered_at is null
            """;

    private final AgroalDataSource database;

    DeliveryQueue(AgroalDataSource database) {
        this.database = database;
    }

    /** An address to tell. */
    record Target(UUID id, String url, int secretNumber, int failures) {}

    /** What to tell it. */
    record Due(long seq, UUID eventId, String body, int attempts) {}

    Optional<Target> claim(Instant now, Duration lease) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLAIM)) {
            set(statement, now.plus(lease), now, now, now);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Target(
                                row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getInt(4)))
                        : Optional.empty();
            }
        }
    }

    List<Due> next(Target target, Instant now, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEXT)) {
            set(statement, target.id(), now, limit);
            try (var row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static List<Due> read(ResultSet row) throws SQLException {
        var due = new ArrayList<Due>();
        while (row.next()) {
            due.add(new Due(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getInt(4)));
        }
        return due;
    }

    /** Writes down how attempts went, and when the failed ones are tried again. */
    void note(List<Attempted> attempts) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            for (var each : attempts) {
                var answer = each.answer();
                var delivered = answer.isTaken() ? each.at() : null;
                set(statement, answer.status(), answer.error(), answer.millis(), delivered, each.again(), each.seq());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** How an attempt went. */
    record Attempted(long seq, Answer answer, Instant at, Instant again) {}

    /** Nobody answers there: left alone until then. */
    void silent(Target target, Instant now, Instant again) throws SQLException {
        run(SILENT, now, again, target.id());
    }

    /** Somebody answers there again: all that waits goes out now. */
    void back(Target target, Instant now) throws SQLException {
        run(BACK, now, target.id(), now);
    }

    void release(Target target) throws SQLException {
        run("update webhook set busy_until = null where id = ?", target.id());
    }

    /** Keeps the address for longer. */
    void renew(Target target, Instant until) throws SQLException {
        run("update webhook set busy_until = ? where id = ?", until, target.id());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
