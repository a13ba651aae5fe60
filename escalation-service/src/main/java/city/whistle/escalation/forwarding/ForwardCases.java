package city.whistle.escalation.forwarding;

import static city.whistle.escalation.PgArrays.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Lays cases before leaders, in the transaction of the sweep; one that is forwarded again is to be read again. */
@ApplicationScoped
public class ForwardCases {
    private static final String WRITE = """
            insert into forwarding (case_id, person, unit, kind, rung, at)
            select case_id, person, unit, kind, rung, at
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
              as w(case_id, person, unit, kind, rung, at)
            on conflict (case_id, person) do update
            set unit = excluded.unit, kind = excluded.kind, rung = excluded.rung, at = excluded.at, read_at = null
            """;

    ForwardCases() {}

    /** Writes all of them with one statement; of several that are alike the last counts. */
    public void forward(Connection connection, List<ForwardingDraft> drafts, Instant now) throws SQLException {
        var once = new LinkedHashMap<Object, ForwardingDraft>();
        drafts.forEach(draft -> once.put(List.of(draft.caseId(), draft.leader().person()), draft));
        if (once.isEmpty()) {
            return;
        }
        var rows = List.copyOf(once.values());
        try (var write = connection.prepareStatement(WRITE)) {
            write.setArray(1, column(connection, "uuid", rows, ForwardingDraft::caseId));
            write.setArray(
                    2, column(connection, "text", rows, row -> row.leader().person()));
            write.setArray(3, column(connection, "text", rows, ForwardingDraft::unit));
            write.setArray(4, column(connection, "text", rows, ForwardingDraft::kind));
            write.setArray(5, column(connection, "text", rows, ForwardingDraft::rung));
            write.setArray(6, column(connection, "timestamptz", rows, row -> now));
            write.executeUpdate();
        }
    }
}
