package city.whistle.escalation.ladder;

import city.whistle.access.Scope;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.Keyset;
import city.whistle.escalation.Scoped;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the steps that were taken, in the order they were. */
@ApplicationScoped
public class ReadEscalations {
    private static final String SELECT = """
            select e.*, f.number,
                   coalesce((select jsonb_agg(jsonb_build_object('channel', n.channel, 'state', n.state, 'person', n.person)
                                              order by n.person)
                             from notice n where n.escalation_id = e.id), '[]') as notices
            from escalation e join case_file f on f.id = e.case_id
            where
            """ + Scoped.by("e.unit") + """
                     and ($4::uuid is null or e.case_id = $4) and ($5::text is null or e.unit = $5)
                     and ($6::timestamptz is null or e.at >= $6) and ($7::timestamptz is null or e.at < $7)
                     and ($8::timestamptz is null or (e.at, e.id) > ($8, $9))
                    order by e.at, e.id limit $10
                    """;

    private final Pool database;

    ReadEscalations(Pool database) {
        this.database = database;
    }

    /** A step that was taken, and to whom it went. */
    public record Escalation(
            UUID id,
            UUID caseId,
            String number,
            int cycle,
            String kind,
            String unit,
            String rung,
            Instant at,
            Instant plannedAt,
            Instant dueAt,
            long lateBySeconds,
            String level,
            List<Recipient> to,
            List<Told> notices) {}

    /** What became of one message. */
    public record Told(String channel, String state, String person) {}

    /** Which steps are wanted; null means any. */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable String unit,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** A page of them. */
    public Uni<Page<Escalation>> page(Filter filter, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Scoped.tuple(scope)
                .addUUID(filter.caseId())
                .addString(filter.unit())
                .addOffsetDateTime(time(filter.from()))
                .addOffsetDateTime(time(filter.to()))
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(SELECT)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ReadEscalations::escalation)
                        .toList())
                .map(rows -> Page.of(rows, limit, row -> Keyset.keys(row.at(), row.id())));
    }

    private static Escalation escalation(Row row) {
        return new Escalation(
                row.getUUID("id"),
                row.getUUID("case_id"),
                row.getString("number"),
                row.getInteger("cycle"),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("rung"),
                row.getOffsetDateTime("at").toInstant(),
                row.getOffsetDateTime("planned_at").toInstant(),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getLong("late_by_seconds"),
                row.getString("level"),
                objects(row.getJsonArray("recipients")).stream()
                        .map(to -> new Recipient(to.getString("unit"), to.getString("person"), to.getString("role")))
                        .toList(),
                objects(row.getJsonArray("notices")).stream()
                        .map(n -> new Told(n.getString("channel"), n.getString("state"), n.getString("person")))
                        .toList());
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
