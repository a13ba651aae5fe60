package city.whistle.escalation.queue;

import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Keyset;
import city.whistle.escalation.Scoped;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the queue: clocks in scope, earliest deadline first. */
@ApplicationScoped
public class Queue {
    private static final String SELECT = """
            select c.id, c.case_id, f.number, f.title, f.tier, f.urgency, c.unit, c.kind, c.cycle, c.state, c.rung,
                   c.due_at, c.provisional, f.level, f.district, m.id as matter, m.clock_id = c.id as supervised,
                   m.leader ->> 'person' as leader
            from clock c join case_file f on f.id = c.case_id
            left join matter m on m.case_id = c.case_id and m.state <> 'struck_off'
            where
            """ + Scoped.by("c.unit");

    private static final String FILTER = """
             and ($4::text is null or f.level = $4) and ($5::text is null or c.unit = $5)
             and ($6::text is null or f.district = $6)
             and ($7::timestamptz is null or (c.due_at, c.id) > ($7, $8))
            order by c.due_at, c.id limit $9
            """;

    private final Pool database;
    private final City city;
    private final Clock clock;
    private final Recipients recipients;

    Queue(Pool database, City city, Clock clock) {
        this.database = database;
        this.city = city;
        this.clock = clock;
        this.recipients = new Recipients(city);
    }

    /** A page of what the filter lets through. */
    public Uni<Page<QueueItem>> page(QueueFilter filter, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var level = filter.level();
        var parameters = Scoped.tuple(scope)
                .addString(level == null ? null : level.wire())
                .addString(filter.unit())
                .addString(filter.district())
                .addValue(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(SELECT + " and " + Stage.condition(filter.stage()) + FILTER)
                .execute(parameters)
                .map(this::items)
                .map(items -> Page.of(items, limit, Queue::keys));
    }

    /** Those of the clocks that are in scope, as they are now. */
    public Uni<List<QueueItem>> of(List<UUID> clocks, Scope scope) {
        return database.preparedQuery(SELECT + " and c.id = any($4)")
                .execute(Scoped.tuple(scope).addArrayOfUUID(clocks.toArray(UUID[]::new)))
                .map(this::items);
    }

    private List<QueueItem> items(RowSet<Row> rows) {
        var now = clock.instant();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> item(row, now))
                .toList();
    }

    private QueueItem item(Row row, Instant now) {
        var unit = row.getString("unit");
        var due = row.getOffsetDateTime("due_at").toInstant();
        return new QueueItem(
                row.getUUID("case_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("tier"),
                row.getString("urgency"),
                unit,
                city.unit(unit).map(Unit::name).map(name -> name.zh()).orElse(unit),
                row.getString("kind"),
                row.getInteger("cycle"),
                row.getString("state"),
                stage(row),
                due,
                row.getBoolean("provisional"),
                Math.max(0, Duration.between(due, now).toSeconds()),
                row.getString("level"),
                leader(row, unit),
                row.getUUID("matter"),
                row.getUUID("id"));
    }

    private static String stage(Row row) {
        if (Boolean.TRUE.equals(row.getBoolean("supervised"))) {
            return Stage.SUPERVISED.wire();
        }
        var rung = row.getString("rung");
        return rung == null ? "none" : rung.equals("bulletin") ? Stage.SECOND.wire() : rung;
    }

    private String leader(Row row, String unit) {
        var named = row.getString("leader");
        return named != null
                ? named
                : recipients
                        .leader(new Recipients.Addressee(
                                unit,
                                null,
                                WireName.of(CommandLevel.class, row.getString("level")),
                                row.getString("district")))
                        .person();
    }

    private static List<String> keys(QueueItem item) {
        return Keyset.keys(item.dueAt(), item.clock());
    }
}
