package city.whistle.access.year;

import city.whistle.city.City;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes the partitions of this year and the next, and of each year that an older database has cases of: at the start, and
 * twice a day. Until one is made its rows are in the default partition, so nothing waits for it.
 */
@ApplicationScoped
class MakeYears {
    private static final Logger LOG = Logger.getLogger(MakeYears.class);

    private final AgroalDataSource database;
    private final City city;
    private final Clock clock;

    MakeYears(AgroalDataSource database, City city, Clock clock) {
        this.database = database;
        this.city = city;
        this.clock = clock;
    }

    /** A partition that is not there yet. */
    private record Missing(String table, int year) {}

    @Scheduled(every = "12h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void make() {
        try (var connection = database.getConnection()) {
            for (var each : missing(connection)) {
                make(connection, each);
            }
        } catch (SQLException e) {
            LOG.warn("partitions of years could not be made; it is tried again in twelve hours", e);
        }
    }

    private List<Missing> missing(Connection connection) throws SQLException {
        var missing = new ArrayList<Missing>();
        try (var query = connection.prepareStatement("select * from missing_years(?, ?)")) {
            query.setString(1, city.zone().getId());
            query.setInt(2, Year.now(clock.withZone(city.zone())).getValue());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    missing.add(new Missing(rows.getString(1), rows.getInt(2)));
                }
            }
        }
        return missing;
    }

    /** Each in a transaction of its own, which waits for the table's lock for a while and no longer. */
    private void make(Connection connection, Missing missing) throws SQLException {
        connection.setAutoCommit(false);
        try (var impatience = connection.createStatement();
                var query = connection.prepareStatement("select make_year(?, ?, ?)")) {
            impatience.execute("set local lock_timeout = '10s'");
            query.setString(1, missing.table());
            query.setInt(2, missing.year());
            query.setString(3, city.zone().getId());
            try (var row = query.executeQuery()) {
                row.next();
                LOG.infof("%s is cut for %d; rows moved: %d", missing.table(), missing.year(), row.getLong(1));
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
