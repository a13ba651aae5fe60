package city.whistle.escalation.canary;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All rounds of the canary, whichever replica walks them. */
@ApplicationScoped
class Rounds {
    private static final String CLAIM =
            "insert into canary_round (slot, begun_at) values (?, ?) on conflict do nothing";

    private static final String PURGE = "delete from canary_round where slot < ?::timestamptz - interval '30 days'";

    private static final String REACHED = "update canary_round set stage = ?, stage_at = ? where slot = ?";

    private static final String OVER = "update canary_round set over_at = ? where slot = ?";

    /** After a week intake has forgotten the keys that the cases were filed with. */
    private static final String LEFT = """
            select slot from canary_round
            where over_at is null and slot < ? and slot > ?::timestamptz - interval '6 days'
            order by slot limit 20""";

    private final AgroalDataSource database;

    Rounds(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether the round of that slot is ours to walk; it is for one replica only. */
    boolean claim(Instant slot, Instant now) throws SQLException {
        write(PURGE, Timestamp.from(now));
        return write(CLAIM, Timestamp.from(slot), Timestamp.from(now)) == 1;
    }

    void reached(Instant slot, Stage stage, Instant at) throws SQLException {
        write(REACHED, stage.wire(), Timestamp.from(at), Timestamp.from(slot));
    }

    /** Its case needs nothing any more. */
    void over(Instant slot, Instant at) throws SQLException {
        write(OVER, Timestamp.from(at), Timestamp.from(slot));
    }

    /** Earlier rounds whose case may still be open, oldest first. */
    List<Instant> leftBefore(Instant slot) throws SQLException {
        var left = new ArrayList<Instant>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LEFT)) {
            query.setTimestamp(1, Timestamp.from(slot));
            query.setTimestamp(2, Timestamp.from(slot));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    left.add(rows.getTimestamp(1).toInstant());
                }
            }
        }
        return left;
    }

    private int write(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
