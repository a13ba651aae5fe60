package city.whistle.escalation.matter;

import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads matters in scope, oldest first. */
@ApplicationScoped
public class ReadMatters {
    private static final String SELECT = """
            select m.*, f.number, f.title,
                   (select w.read_at from forwarding w
                    where w.case_id = m.case_id and w.person = m.leader ->> 'person') as leader_read_at,
                   coalesce((select jsonb_agg(jsonb_build_object('at', e.at, 'step', e.step, 'who', e.who, 'text', e.text,
                                              'attachments', e.attachments) order by e.id)
                             from matter_entry e where e.matter_id = m.id), '[]') as entries
            from matter m join case_file f on f.id = m.case_id
            where
            """ + Scoped.by("m.unit");

    private static final String FILTER = """
             and ($4::text is null or m.state = $4) and ($5::text is null or m.level = $5)
             and ($6::uuid is null or m.case_id = $6)
             and ($7::timestamptz is null or (m.opened_at, m.id) > ($7, $8))
             and ($10::text is null or m.leader ->> 'person' = $10)
            order by m.opened_at, m.id limit $9
            """;

    private static final String BULLETIN = SELECT + """
             and m.listed_at is not null and ($4::timestamptz is null or (m.listed_at, m.id) < ($4, $5))
            order by m.listed_at desc, m.id desc limit $6
            """;

    private final Pool database;
    private final City city;

    ReadMatters(Pool database, City city) {
        this.database = database;
        this.city = city;
    }

    /** A matter with all that was said on it. */
    public record Seen(
            UUID matterId,
            UUID id,
            String number,
            String title,
            String unit,
            String unitName,
            String level,
            @Nullable Recipient leader,
            @Nullable Instant leaderReadAt,
            String state,
            Instant openedAt,
            @Nullable Instant appliedAt,
            @Nullable Instant listedAt,
            @Nullable Instant closedAt,
            @Nullable Instant reportDueAt,
            int reportsMissed,
            @Nullable Instant lookBackAt,
            List<Entry> entries) {}

    /** One thing said or decided. */
    public record Entry(Instant at, String step, String who, String text, List<String> attachments) {}

    /** Which matters are wanted; null means any. */
    public record Filter(
            @Nullable MatterState state,
            @Nullable CommandLevel level,
            @Nullable UUID caseId,
            @Nullable String leader) {}

    /** A page of the ledger. */
    public Uni<Page<Seen>> page(Filter filter, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Scoped.tuple(scope)
                .addString(filter.state() == null ? null : filter.state().wire())
                .addString(filter.level() == null ? null : filter.level().wire())
                .addUUID(filter.caseId())
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1)
                .addString(filter.leader());
        return database.preparedQuery(SELECT + FILTER)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::seen)
                        .toList())
                .map(seen -> Page.of(seen, limit, matter -> Keyset.keys(matter.openedAt(), matter.matterId())));
    }

    /** A page of the bulletin, the latest that came on it first. */
    public Uni<Page<Seen>> bulletin(Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Scoped.tuple(scope)
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(BULLETIN)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::seen)
                        .toList())
                .map(seen -> Page.of(seen, limit, ReadMatters::placeOnBulletin));
    }

    private static List<String> placeOnBulletin(Seen matter) {
        return Keyset.keys(Objects.requireNonNull(matter.listedAt()), matter.matterId());
    }

    /** One matter, as it is now. */
    public Uni<Seen> one(UUID id, Scope scope) {
        return database.preparedQuery(SELECT + " and m.id = $4")
                .execute(Scoped.tuple(scope).addUUID(id))
                .map(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw new MatterNotFound(id);
                    }
                    return seen(rows.iterator().next());
                });
    }

    private Seen seen(Row row) {
        var unit = row.getString("unit");
        var leader = row.getJsonObject("leader");
        return new Seen(
                row.getUUID("id"),
                row.getUUID("case_id"),
                row.getString("number"),
                row.getString("title"),
                unit,
                city.unit(unit).map(Unit::name).map(name -> name.zh()).orElse(unit),
                row.getString("level"),
                leader == null
                        ? null
                        : new Recipient(leader.getString("unit"), leader.getString("person"), leader.getString("role")),
                instant(row, "leader_read_at"),
                row.getString("state"),
                row.getOffsetDateTime("opened_at").toInstant(),
                instant(row, "applied_at"),
                instant(row, "listed_at"),
                instant(row, "closed_at"),
                instant(row, "report_due_at"),
                row.getInteger("reports_missed"),
                instant(row, "look_back_at"),
                entries(row.getJsonArray("entries")));
    }

    private static List<Entry> entries(JsonArray entries) {
        return entries.stream()
                .map(JsonObject.class::cast)
                .map(ReadMatters::entry)
                .toList();
    }

    private static Entry entry(JsonObject entry) {
        return new Entry(
                OffsetDateTime.parse(entry.getString("at")).toInstant(),
                entry.getString("step"),
                entry.getString("who"),
                entry.getString("text"),
                entry.getJsonArray("attachments").stream().map(String::valueOf).toList());
    }

    private static @Nullable Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
