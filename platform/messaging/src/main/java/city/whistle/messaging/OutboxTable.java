package city.whistle.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The outbox as a relay sees it, on one connection held for long. Reading locks the shards that are read, for this
 * session, so that no other relay publishes the same cases meanwhile; the locks end with {@link #release} or with the
 * connection.
 */
final class OutboxTable implements AutoCloseable {
    // any number; the locks of one database are its service's own
    private static final int LOCK_CLASS = 0x77686973;
    private static final int LOOK_AHEAD = 1_000;
    // When the other side vanishes without a word, both notice: the server then frees the locks.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** A row as it goes to Kafka. */
    record Row(
            long seq,
            String id,
            String topic,
            String key,
            String type,
            String payload,
            String source,
            String subject,
            Instant time,
            @Nullable String failedIn,
            @Nullable String reason,
            @Nullable String origin,
            @Nullable String replayFor,
            @Nullable String traceparent) {
        /** The bare name of the event, as in {@code ComplaintFiled}; replays and dead letters are not said anew. */
        String eventName() {
            if (replayFor != null) {
                return "replay";
            }
            return failedIn != null ? "dead letter" : type.replaceAll("^city\\.whistle\\.|\\.v1$", "");
        }
    }

    private final Connection connection;

    OutboxTable(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        execute("set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4");
        execute("listen outbox");
    }

    /** The next rows of all shards that no other relay holds, in order. */
    List<Row> next(int limit) throws SQLException {
        var shards = lockShards();
        if (shards.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement("""
                select seq, id, aggregatetype, aggregateid, type, payload, source, subject, time,
                       failed_in, reason, origin, replay_for, traceparent
                  from outbox where shard = any(?) order by seq limit ?
                """)) {
            statement.setArray(1, connection.createArrayOf("int2", shards.toArray()));
            statement.setInt(2, limit);
            return rows(statement);
        }
    }

    private List<Integer> lockShards() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select shard
                  from (select distinct shard from (select shard from outbox order by seq limit ?) head) pending
                 where pg_try_advisory_lock(?, shard)
                """)) {
            statement.setInt(1, LOOK_AHEAD);
            statement.setInt(2, LOCK_CLASS);
            var shards = new ArrayList<Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    shards.add(rows.getInt(1));
                }
            }
            return shards;
        }
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<Row>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row(row));
            }
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                "whistle." + row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }

    /** Deletes what is published. */
    void delete(List<Row> published) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where seq = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", published.stream().map(Row::seq).toArray()));
            statement.executeUpdate();
        }
    }

    /** Lets other relays at the shards. */
    void release() throws SQLException {
        execute("select pg_advisory_unlock_all()");
    }

    /** Whether something was put into the outbox since the last time; waits that long for it. */
    boolean hasNews(Duration atMost) throws SQLException {
        var news = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        return news != null && news.length > 0;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (connection.isValid(1)) {
                execute("unlisten *; reset all");
                release();
                connection.setNetworkTimeout(Runnable::run, 0);
            }
        }
    }
}
