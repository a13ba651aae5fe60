package city.whistle.escalation.matter;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.escalation.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts cases on the ledger of supervised matters: one matter a case; one that was struck off is opened again. */
@ApplicationScoped
public class OpenMatters {
    private static final String OVER_AGAIN = """
             on conflict (case_id) do update
            set clock_id = excluded.clock_id, unit = excluded.unit, level = excluded.level, leader = excluded.leader,
                state = 'open', opened_at = excluded.opened_at, applied_at = null, listed_at = null, closed_at = null,
                report_due_at = excluded.report_due_at, reports_missed = 0, look_back_at = null, look_back_told = false
            where matter.state = 'struck_off'
            """;

    private static final String OPEN = """
            insert into matter (id, case_id, clock_id, unit, level, leader, state, opened_at, report_due_at)
            select id, case_id, clock_id, unit, level, leader, 'open', at, at + interval '7 days'
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::jsonb[], ?::timestamptz[])
              as m(id, case_id, clock_id, unit, level, leader, at)
            """ + OVER_AGAIN + " returning case_id, id";

    private static final String OPEN_ONE = """
            insert into matter (id, case_id, clock_id, unit, level, leader, state, opened_at, report_due_at)
            select ?1, ?2, ?3, ?4, ?5, cast(cast(?6 as text) as jsonb), 'open', at, at + interval '7 days'
            from (select cast(?7 as timestamptz) as at) now
            """ + OVER_AGAIN + " returning id";

    /** What is opened by hand is on its way to the bulletin as well. */
    private static final String SUPERVISE = "update clock set supervised = true where id = ?1";

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

    /**
     * Opens one by hand, in the current reactive transaction, unless its case has an open one.
     *
     * @return the id of the matter if it was opened
     */
    public Uni<Optional<UUID>> open(MatterDraft draft, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN_ONE, UUID.class)
                        .setParameter(1, Ids.next())
                        .setParameter(2, draft.caseId())
                        .setParameter(3, draft.clockId())
                        .setParameter(4, draft.unit())
                        .setParameter(5, draft.level().wire())
                        .setParameter(6, toJson(draft.leader()))
                        .setParameter(7, now.atOffset(ZoneOffset.UTC))
                        .getSingleResultOrNull()
                        .map(Optional::ofNullable)
                        .call(opened -> opened.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : session.createNativeQuery(SUPERVISE)
                                        .setParameter(1, draft.clockId())
                                        .executeUpdate()
                                        .replaceWithVoid()));
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
