package city.whistle.messaging;

import city.whistle.testkit.Backbone;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The database of the service under test, looked at from outside. */
final class Database {
    private Database() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(Backbone.jdbcUrl("whistle"), "whistle", "whistle");
    }

    /** The notes of a case's effects, in order. */
    static List<String> effects(UUID caseId) throws SQLException {
        return column("select note from effect where case_id = ? order by seq", caseId);
    }

    static List<String> deadReasons(UUID caseId) throws SQLException {
        return column("select reason from dead_letter where key = cast(? as text) and replayed_at is null", caseId);
    }

    static List<String> outbox(UUID caseId) throws SQLException {
        return column("select type from outbox where aggregateid = cast(? as text)", caseId);
    }

    static boolean isInInbox(UUID eventId) throws SQLException {
        return !column("select topic from inbox where event_id = ?", eventId).isEmpty();
    }

    private static List<String> column(String query, UUID caseId) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, caseId);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
