package city.whistle.load.check;

import city.whistle.load.RunningCity;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks a city's databases. */
public final class Rows {
    private final RunningCity city;

    public Rows(RunningCity city) {
        this.city = city;
    }

    /** What stands in the first column, each once. */
    public Set<String> strings(String service, String query) {
        return pairs(service, query).keySet();
    }

    /** The last column by the first. */
    public Map<String, String> pairs(String service, String query) {
        var found = new HashMap<String, String>();
        try (var connection = city.database(service);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(columns));
            }
        } catch (SQLException e) {
            throw new NoAnswer(service + ": " + e.getMessage(), e);
        }
        return found;
    }

    /** The database is away, or does not understand. */
    public static final class NoAnswer extends RuntimeException {
        NoAnswer(String message, SQLException cause) {
            super(message, cause);
        }
    }
}
