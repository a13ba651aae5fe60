package city.whistle.escalation.campaign;

import city.whistle.access.Scope;
import city.whistle.escalation.Keyset;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads campaigns, latest first: those of the caller's area, and those in which the caller's unit has something to do. */
@ApplicationScoped
public class ReadCampaigns {
    private static final String SELECT = """
            select k.*, n.items, n.done, n.overdue
            from campaign k
            left join lateral (select count(*) as items, count(*) filter (where i.done_at is not null) as done,
                                      count(*) filter (where i.done_at is null and i.overdue_at is not null) as overdue
                               from campaign_item i where i.campaign_id = k.id) n on true
            where ($1 or exists (select from campaign_item i where i.campaign_id = k.id and i.unit = any($2))
                      or exists (select from unnest($3::text[]) a where k.area like a || '%'))
            """;

    private static final String FILTER = """
             and ($4::bool is null or $4 = (k.closed_at is not null))
             and ($5::timestamptz is null or (k.begun_at, k.id) < ($5, $6))
            order by k.begun_at desc, k.id desc limit $7
            """;

    private static final String ITEMS = "select * from campaign_item where campaign_id = $1 order by id";
    private static final String MILESTONES =
            "select * from campaign_milestone where campaign_id = $1 order by due_at, share, id";

    private final Pool database;

    ReadCampaigns(Pool database) {
        this.database = database;
    }

    /** A campaign and how far it is. */
    public record Seen(
            UUID campaignId,
            String title,
            String aim,
            String area,
            LocalDate dueOn,
            Instant begunAt,
            String begunBy,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            @Nullable String result,
            int items,
            int done,
            int overdue) {}

    /** What one unit has to do. */
    public record Item(
            UUID itemId,
            String measure,
            String text,
            String unit,
            Instant dueAt,
            @Nullable Instant overdueAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            @Nullable String account,
            @Nullable String sentBackWhy) {}

    /**
     * A milestone.
     *
     * @param shareThen how much was done when it was due, in percent; null until then
     */
    public record Stone(
            UUID milestoneId,
            int share,
            Instant dueAt,
            @Nullable Integer shareThen) {}

    /** A campaign with all that is in it. */
    public record Whole(Seen campaign, List<Item> items, List<Stone> milestones) {}

    /** A page of them; null for over means any. */
    public Uni<Page<Seen>> page(@Nullable Boolean over, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = scoped(scope)
                .addBoolean(over)
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(SELECT + FILTER)
                .execute(parameters)
                .map(rows -> Page.of(all(rows), limit, each -> Keyset.keys(each.begunAt(), each.campaignId())));
    }

    /** One of them. */
    public Uni<Whole> one(UUID id, Scope scope) {
        return database.preparedQuery(SELECT + " and k.id = $4")
                .execute(scoped(scope).addUUID(id))
                .map(rows -> all(rows).stream().findFirst().orElseThrow(() -> new CampaignNotFound(id)))
                .chain(this::whole);
    }

    private Uni<Whole> whole(Seen campaign) {
        var id = Tuple.of(campaign.campaignId());
        return database.preparedQuery(ITEMS)
                .execute(id)
                .chain(items -> database.preparedQuery(MILESTONES)
                        .execute(id)
                        .map(stones -> new Whole(
                                campaign,
                                stream(items).map(ReadCampaigns::item).toList(),
                                stream(stones).map(ReadCampaigns::stone).toList())));
    }

    private static Tuple scoped(Scope scope) {
        return Tuple.tuple()
                .addBoolean(scope.everything())
                .addArrayOfString(scope.units().toArray(String[]::new))
                .addArrayOfString(scope.areas().toArray(String[]::new));
    }

    private static List<Seen> all(RowSet<Row> rows) {
        return stream(rows).map(ReadCampaigns::seen).toList();
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static Seen seen(Row row) {
        return new Seen(
                row.getUUID("id"),
                row.getString("title"),
                row.getString("aim"),
                row.getString("area"),
                row.getLocalDate("due_on"),
                Objects.requireNonNull(instant(row, "begun_at")),
                row.getString("begun_by"),
                instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("result"),
                row.getInteger("items"),
                row.getInteger("done"),
                row.getInteger("overdue"));
    }

    private static Item item(Row row) {
        return new Item(
                row.getUUID("id"),
                row.getString("measure"),
                row.getString("text"),
                row.getString("unit"),
                Objects.requireNonNull(instant(row, "due_at")),
                instant(row, "overdue_at"),
                instant(row, "done_at"),
                row.getString("done_by"),
                row.getString("account"),
                row.getString("sent_back_why"));
    }

    private static Stone stone(Row row) {
        return new Stone(
                row.getUUID("id"),
                row.getInteger("share"),
                Objects.requireNonNull(instant(row, "due_at")),
                row.getInteger("share_then"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
