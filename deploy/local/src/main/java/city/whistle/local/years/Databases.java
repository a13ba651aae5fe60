package city.whistle.local.years;

import city.whistle.local.ServiceDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The databases that know of years, open. The first only refuses what would need a history that is away. */
final class Databases implements AutoCloseable {
    static final String INTAKE = "intake";

    private static final List<String> SERVICES = List.of(INTAKE, "dispatch", "escalation");

    private final Map<String, Connection> open = new LinkedHashMap<>();

    private Databases() {}

    /** Where the environment says, each service's own or the common one; else on this machine. */
    static Databases open(Map<String, String> environment, int port) throws SQLException {
        var databases = new Databases();
        try {
            for (var service : SERVICES) {
                databases.open.put(service, new ServiceDatabase(environment, service, port).open("deploy/years"));
            }
            databases.takeTurns();
        } catch (SQLException | RuntimeException e) {
            databases.close();
            throw e;
        }
        return databases;
    }

    /** One such command at a time. */
    private void takeTurns() throws SQLException {
        try (var sql = of(INTAKE).createStatement();
                var row = sql.executeQuery("select pg_try_advisory_lock(hashtext('deploy/years'))")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new Refused("Another deploy/years is at work");
            }
        }
    }

    List<String> services() {
        return List.copyOf(open.keySet());
    }

    Connection of(String service) {
        var connection = open.get(service);
        if (connection == null) {
            throw new IllegalArgumentException(service);
        }
        return connection;
    }

    /** The tables cut by year, all databases'. */
    List<YearlyTable> tables() throws SQLException {
        var tables = new ArrayList<YearlyTable>();
        for (var service : services()) {
            try (var sql = of(service).createStatement();
                    var rows = sql.executeQuery("select name from yearly_table order by 1")) {
                while (rows.next()) {
                    tables.add(new YearlyTable(service, rows.getString(1)));
                }
            }
        }
        return tables;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open.values()) {
            connection.close();
        }
    }
}
