package city.whistle.local.topics;

import city.whistle.contracts.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a service's inbox remembers of the events it took. Older ids are purged, and an event that is not remembered is done
 * again.
 */
final class Memory implements AutoCloseable {
    private static final String IS_EMPTY = "select to_regclass('inbox') is null";

    /** A day is spared for zones: Flyway writes local times. */
    private static final String WAS_NEVER_PURGED = """
            select min(installed_on) > localtimestamp - make_interval(secs => ?) + interval '1 day' from flyway_schema_history""";

    private static final String SINCE = "select min(received_at) from inbox";

    private static final String TAKEN = "select count(*) from inbox where received_at >= ? and topic = any(?)";

    private final Connection database;

    Memory(Connection database) {
        this.database = database;
    }

    /**
     * Refuses to have events taken again that the service may have taken and forgotten.
     *
     * @param from null from the beginning
     * @param span how long the inbox keeps an id
     */
    void vouchFor(@Nullable Instant from, Duration span) throws SQLException {
        if (isTrue(IS_EMPTY) || wasNeverPurged(span)) {
            return;
        }
        var since = since();
        if (since == null) {
            throw new Refused(
                    "Its inbox is empty and its database is not new: what it took before would be done twice");
        }
        if (from == null || from.isBefore(since)) {
            throw new Refused(
                    "Its inbox remembers what it took since %s; older events would be done twice. Say --from that time, or later"
                            .formatted(since));
        }
    }

    /** How many events of these topics it has taken since then. */
    long takenSince(Instant time, Collection<Topic> topics) throws SQLException {
        try (var query = database.prepareStatement(TAKEN)) {
            query.setObject(1, time.atOffset(ZoneOffset.UTC));
            query.setArray(
                    2,
                    database.createArrayOf(
                            "text", topics.stream().map(Topic::shortName).toArray()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The database's clock, by which it notes what it takes. */
    Instant now() throws SQLException {
        try (var query = database.prepareStatement("select clock_timestamp()");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private boolean isTrue(String question) throws SQLException {
        try (var query = database.prepareStatement(question);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private boolean wasNeverPurged(Duration span) throws SQLException {
        try (var query = database.prepareStatement(WAS_NEVER_PURGED)) {
            query.setDouble(1, (double) span.toSeconds());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private @Nullable Instant since() throws SQLException {
        try (var query = database.prepareStatement(SINCE);
                var row = query.executeQuery()) {
            row.next();
            var time = row.getObject(1, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    }
}
