package city.whistle.escalation.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice that is to be sent now, held by this sender alone. */
record Waiting(UUID id, String channel, String address, int attempts, boolean emergency, NoticeFacts facts) {

    private static final int MOST = 100;

    private static final String FIRST = "select " + NoticeFacts.COLUMNS + NoticeFacts.FROM + """
            where n.next_try_at <= ?
            order by n.next_try_at limit 1
            for no key update of n skip locked
            """;

    private static final String ALIKE =
            "select " + NoticeFacts.COLUMNS + NoticeFacts.FROM + """
            where n.next_try_at <= ? and n.channel = ? and n.address = ? and n.attempts = 0 and n.id <> ?
            order by n.next_try_at, n.id limit
            """ + MOST + " for no key update of n skip locked";

    /** The one that waits longest. */
    static @Nullable Waiting claim(Connection connection, Instant now) throws SQLException {
        try (var claim = connection.prepareStatement(FIRST)) {
            claim.setTimestamp(1, Timestamp.from(now));
            return read(claim).stream().findFirst().orElse(null);
        }
    }

    /** Whatever else waits for the same reader on the same channel, never tried yet. */
    List<Waiting> alike(Connection connection, Instant now) throws SQLException {
        try (var claim = connection.prepareStatement(ALIKE)) {
            claim.setTimestamp(1, Timestamp.from(now));
            claim.setString(2, channel);
            claim.setString(3, address);
            claim.setObject(4, id);
            return read(claim);
        }
    }

    private static List<Waiting> read(PreparedStatement claim) throws SQLException {
        var found = new ArrayList<Waiting>();
        try (var rows = claim.executeQuery()) {
            while (rows.next()) {
                found.add(of(rows));
            }
        }
        return found;
    }

    private static Waiting of(ResultSet row) throws SQLException {
        var facts = new NoticeFacts(
                row.getObject("case_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("template"),
                row.getString("person"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("kind"),
                row.getString("level"),
                instant(row, "due_at"),
                instant(row, "second_at"),
                row.getString("words"),
                Objects.requireNonNull(instant(row, "created_at")));
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("address"),
                row.getInt("attempts"),
                "emergency".equals(row.getString("urgency")),
                facts);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
