package city.whistle.escalation.matter;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.escalation.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts cases on the ledger of supervised matters: one matter a case; one that was struck off is opened again. */
@ApplicationScoped
public class OpenMatters {
    private static final String OPEN = """
            insert into matter (id, case_id, clock_id, unit, level, leader, state, opened_at, report_due_at)
            select id, case_id, clock_id, unit, level, leader, 'open', at, at + interval '7 days'
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::jsonb[], ?::timestamptz[])
              as m(id, case_id, clock_id, unit, level, leader, at)
            on conflict (case_id) do update
            set clock_id = excluded.clock_id, unit = excluded.unit, level = excluded.level, leader = excluded.leader,
                state = 'open', opened_at = excluded.opened_at, applied_at = null, listed_at = null, closed_at = null,
                report_due_at = excluded.report_due_at, reports_missed = 0, look_back_at = null, look_back_told = false
            where matter.state = 'struck_off'
            returning case_id, id
            """;

    private static final String LIST = """
            update matter m set level = b.level, listed_at = b.at
            from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as b(case_id, level, at)
            where m.case_id = b.case_id
            """;

    private final ObjectMapper json;

    OpenMatters(ObjectMapper json) {
        this.json = json;
    }

    /** A matter on the list for the bulletin, at the level it is raised to. */
    public record Listed(UUID caseId, String level) {}

    /**
     * Opens the matters whose cases have none open.
     *
     * @return the id of each matter that was opened, by case
     */
    public Map<UUID, UUID> open(Connection connection, List<MatterDraft> drafts, Instant now) throws SQLException {
        var oncePerCase = new LinkedHashMap<UUID, MatterDraft>();
        drafts.forEach(draft -> oncePerCase.putIfAbsent(draft.caseId(), draft));
        var opened = new HashMap<UUID, UUID>();
        if (oncePerCase.isEmpty()) {
            return opened;
        }
        var rows = List.copyOf(oncePerCase.values());
        try (var open = connection.prepareStatement(OPEN)) {
            open.setArray(1, column(connection, "uuid", rows, row -> Ids.next()));
            open.setArray(2, column(connection, "uuid", rows, MatterDraft::caseId));
            open.setArray(3, column(connection, "uuid", rows, MatterDraft::clockId));
            open.setArray(4, column(connection, "text", rows, MatterDraft::unit));
            open.setArray(5, column(connection, "text", rows, row -> row.level().wire()));
            open.setArray(6, column(connection, "jsonb", rows, row -> toJson(row.leader())));
            open.setArray(7, column(connection, "timestamptz", rows, row -> now));
            try (var result = open.executeQuery()) {
                while (result.next()) {
                    opened.put(result.getObject(1, UUID.class), result.getObject(2, UUID.class));
                }
            }
        }
        return opened;
    }

    /** Puts matters on the list for the bulletin. */
    public void list(Connection connection, List<Listed> matters, Instant now) throws SQLException {
        if (matters.isEmpty()) {
            return;
        }
        try (var list = connection.prepareStatement(LIST)) {
            list.setArray(1, column(connection, "uuid", matters, Listed::caseId));
            list.setArray(2, column(connection, "text", matters, Listed::level));
            list.setArray(3, column(connection, "timestamptz", matters, row -> now));
            list.executeUpdate();
        }
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
