package city.whistle.local.years;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** All of it or nothing. */
@FunctionalInterface
interface Transaction {
    void run(Connection connection) throws SQLException, IOException;

    /** One such change of a database's partitions at a time; locks are waited for for a while only, as others wait behind. */
    static void in(Connection connection, Transaction work) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var sql = connection.createStatement()) {
            sql.execute("set local lock_timeout = '20s'");
            sql.execute("select pg_advisory_xact_lock(hashtext('yearly_table'))");
            work.run(connection);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
