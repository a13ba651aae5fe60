package city.whistle.access.audit;

import city.whistle.access.audit.Verification.Finding;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its first entry to its last, and compares every row that the audit vouches for. */
@ApplicationScoped
public class VerifyAudit {
    private final AgroalDataSource database;
    private final AuditKey key;

    VerifyAudit(AgroalDataSource database, AuditKey key) {
        this.database = database;
        this.key = key;
    }

    /** Reads everything: some seconds for a million entries. To be called where one may wait. */
    public Verification verify(@Nullable KnownHead known) {
        try (var connection = database.getConnection()) {
            return verify(connection, known);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verification verify(Connection connection, @Nullable KnownHead known) throws SQLException {
        connection.setAutoCommit(false);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return within(connection, known);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** What is true in the connection's transaction. */
    public Verification within(Connection connection, @Nullable KnownHead known) throws SQLException {
        execute(connection, "set local timezone = 'UTC'");
        var chain = ChainWalk.through(connection, key.mac(), known);
        var findings = new ArrayList<Finding>(chain.findings());
        findings.addAll(VouchedRows.unguarded(connection));
        findings.addAll(VouchedRows.miscounted(connection));
        var tables = VouchedRows.tables(connection);
        for (var table : tables) {
            findings.addAll(VouchedRows.compare(connection, table));
        }
        return new Verification(chain.sealed(), waiting(connection), chain.head(), tables, findings);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from audit_entry where position is null");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A head that somebody wrote down earlier: the chain must still lead through it. */
    public record KnownHead(long position, String hash) {
        static List<Finding> missing(@Nullable KnownHead known, long sealed) {
            return known == null || known.position() <= sealed
                    ? List.of()
                    : List.of(new Finding("audit_entry", (sealed + 1) + ".." + known.position(), "cut"));
        }

        boolean differs(long position, String hash) {
            return this.position == position && !this.hash.equals(hash);
        }
    }
}
