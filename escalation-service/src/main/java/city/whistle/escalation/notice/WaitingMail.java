package city.whistle.escalation.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that is to be sent now, held by this sender alone, with all it may speak of. */
record WaitingMail(
        UUID id,
        UUID caseId,
        String template,
        String person,
        String role,
        String address,
        int attempts,
        String number,
        String title,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String level,
        @Nullable Instant dueAt,
        @Nullable Instant graceUntil,
        Instant createdAt) {

    private static final String CLAIM = """
            select n.id, n.case_id, n.template, n.person, n.role, n.address, n.attempts, f.number, f.title,
                   coalesce(e.unit, f.lead_unit) as unit, e.kind, coalesce(e.level, f.level) as level, e.due_at,
                   c.second_at, n.created_at
            from notice n join case_file f on f.id = n.case_id left join escalation e on e.id = n.escalation_id
            left join clock c on c.id = e.clock_id
            where n.next_try_at <= ?
            order by n.next_try_at limit 1
            for no key update of n skip locked
            """;

    static @Nullable WaitingMail claim(Connection connection, Instant now) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(now));
            try (var row = claim.executeQuery()) {
                return row.next() ? of(row) : null;
            }
        }
    }

    private static WaitingMail of(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("template"),
                row.getString("person"),
                row.getString("role"),
                row.getString("address"),
                row.getInt("attempts"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("kind"),
                row.getString("level"),
                instant(row, "due_at"),
                instant(row, "second_at"),
                Objects.requireNonNull(instant(row, "created_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
