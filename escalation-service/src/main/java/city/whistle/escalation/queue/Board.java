package city.whistle.escalation.queue;

import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Scoped;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the board: what is late or soon will be, by how far it has come, each clock in one column only. One statement
 * reads counts and cards, so that they agree.
 */
@ApplicationScoped
public class Board {
    private static final String SELECT = """
            with shown as (
              select c.id, c.case_id, f.number, f.title, f.tier, f.urgency, c.unit, c.kind, c.due_at, c.provisional, f.level, f.district,
                     f.grid,
                     m.id as matter, m.leader ->> 'person' as leader,
                     case when m.clock_id = c.id then 'supervised' when c.rung = 'bulletin' then 'second' else c.rung end
                       as stage
              from clock c join case_file f on f.id = c.case_id
              left join matter m on m.case_id = c.case_id and m.state <> 'struck_off'
              where
            """ + Scoped.by("c.unit") + """
                and (m.clock_id = c.id or (c.state <> 'stopped' and c.rung is not null))
                and ($4::text is null or f.level = $4) and ($5::text is null or f.district = $5)
                and ($6::text is null or c.unit = $6) and ($7::text is null or f.tier = $7)),
            placed as (
              select *, row_number() over (partition by stage order by due_at, id) as place,
                     count(*) over (partition by stage) as total,
                     (select count(distinct case_id) from shown where urgency = 'emergency') as emergencies
              from shown)
            select * from placed where place <= $8 order by stage, place
            """;

    private final Pool database;
    private final Recipients recipients;

    Board(Pool database, City city) {
        this.database = database;
        this.recipients = new Recipients(city);
    }

    /** Which clocks are wanted; null means any. */
    public record Filter(
            @Nullable String level,
            @Nullable String district,
            @Nullable String unit,
            @Nullable String tier) {}

    /** What the board shows. */
    public record Seen(List<Column> columns, long emergencies) {}

    /** All clocks that have come so far: how many, and the first of them. */
    public record Column(Stage stage, long total, List<Card> cards) {}

    /** One clock. */
    public record Card(
            UUID caseId,
            UUID clock,
            String number,
            String title,
            String tier,
            String urgency,
            String unit,
            String kind,
            Instant dueAt,
            boolean provisional,
            @Nullable String grid,
            @Nullable String leader,
            @Nullable UUID matter) {}

    /** The board in scope, with so many cards a column, earliest deadline first. */
    public Uni<Seen> read(Filter filter, Scope scope, int cards) {
        var parameters = Scoped.tuple(scope)
                .addString(filter.level())
                .addString(filter.district())
                .addString(filter.unit())
                .addString(filter.tier())
                .addInteger(cards);
        return database.preparedQuery(SELECT).execute(parameters).map(this::seen);
    }

    private Seen seen(RowSet<Row> rows) {
        Map<Stage, List<Card>> cards = new EnumMap<>(Stage.class);
        Map<Stage, Long> totals = new EnumMap<>(Stage.class);
        long emergencies = 0;
        for (var row : rows) {
            var stage = WireName.of(Stage.class, row.getString("stage"));
            cards.computeIfAbsent(stage, none -> new ArrayList<>()).add(card(row));
            totals.put(stage, row.getLong("total"));
            emergencies = row.getLong("emergencies");
        }
        var columns = new ArrayList<Column>();
        for (var stage : Stage.values()) {
            columns.add(new Column(stage, totals.getOrDefault(stage, 0L), cards.getOrDefault(stage, List.of())));
        }
        return new Seen(columns, emergencies);
    }

    private Card card(Row row) {
        return new Card(
                row.getUUID("case_id"),
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("tier"),
                row.getString("urgency"),
                row.getString("unit"),
                row.getString("kind"),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getBoolean("provisional"),
                row.getString("grid"),
                leader(row),
                row.getUUID("matter"));
    }

    /** Whoever answers for it in the end: the matter's leader, or whom it would be forwarded to. */
    private @Nullable String leader(Row row) {
        var named = row.getString("leader");
        var level = row.getString("level");
        if (named != null || level == null) {
            return named;
        }
        var whom = new Addressee(
                row.getString("unit"), null, WireName.of(CommandLevel.class, level), row.getString("district"));
        return recipients.leader(whom).person();
    }
}
