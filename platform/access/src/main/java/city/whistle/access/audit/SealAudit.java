package city.whistle.access.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts new entries into the chain, in the order in which they are found. Deeds only insert their entry and wait for
 * nobody; one replica at a time seals, a moment later.
 */
@ApplicationScoped
class SealAudit {
    private static final int BATCH = 1000;
    private static final long LOCK = 0x617564697431L;

    private final AgroalDataSource database;
    private final AuditKey key;

    SealAudit(AgroalDataSource database, AuditKey key) {
        this.database = database;
        this.key = key;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (sealed(connection) == BATCH) {
                // there is more
            }
        }
    }

    /** Seals a batch in a transaction of its own; tells how many there were. */
    private int sealed(Connection connection) throws SQLException {
        try {
            var waiting = isAlone(connection) ? waiting(connection) : List.<Entry>of();
            if (!waiting.isEmpty()) {
                append(connection, waiting);
            }
            connection.commit();
            return waiting.size();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, LOCK);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<Entry> waiting(Connection connection) throws SQLException {
        var waiting = new ArrayList<Entry>();
        try (var query = connection.prepareStatement("select " + Entry.COLUMNS
                        + " from audit_entry where position is null order by id limit " + BATCH);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                waiting.add(Entry.read(rows));
            }
        }
        return waiting;
    }

    private void append(Connection connection, List<Entry> waiting) throws SQLException {
        var head = Head.of(connection);
        long position = head.position();
        byte @Nullable [] hash = head.hash();
        var mac = key.mac();
        try (var update = connection.prepareStatement("update audit_entry set position = ?, hash = ? where id = ?")) {
            for (var entry : waiting) {
                position++;
                hash = entry.hash(mac, position, hash);
                add(update, entry, position, hash);
            }
            update.executeBatch();
        }
    }

    private static void add(PreparedStatement update, Entry entry, long position, byte[] hash) throws SQLException {
        update.setLong(1, position);
        update.setBytes(2, hash);
        update.setLong(3, entry.id());
        update.addBatch();
    }
}
