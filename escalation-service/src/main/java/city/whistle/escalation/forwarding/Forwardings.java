package city.whistle.escalation.forwarding;

import city.whistle.escalation.CaseNotFound;
import city.whistle.escalation.Keyset;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What lies before one leader, latest first, and the receipt that it was read. */
@ApplicationScoped
public class Forwardings {
    private static final String SELECT = """
            select w.*, f.number, f.title, f.tier, f.urgency, f.level, m.id as matter, m.state as matter_state,
                   (select count(*) from instruction i where i.case_id = w.case_id and i.leader = w.person
                    and i.answered_at is null) as instructions
            from forwarding w join case_file f on f.id = w.case_id left join matter m on m.case_id = w.case_id
            where w.person = $1
            """;

    private static final String PAGE = SELECT + """
             and (not $2 or w.read_at is null) and ($3::timestamptz is null or (w.at, w.case_id) < ($3, $4))
            order by w.at desc, w.case_id desc limit $5
            """;

    private static final String READ = """
            update forwarding set read_at = coalesce(read_at, $3) where person = $1 and case_id = $2
            """;

    private final Pool database;
    private final Clock clock;

    Forwardings(Pool database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A case that lies before a leader.
     *
     * @param instructions how many of this leader's instructions on it are not answered
     */
    public record Forwarding(
            UUID caseId,
            String number,
            String title,
            String tier,
            String urgency,
            String level,
            String unit,
            String kind,
            String rung,
            Instant at,
            @Nullable Instant readAt,
            @Nullable UUID matterId,
            @Nullable String matterState,
            long instructions) {}

    /** A page of what lies before that person. */
    public Uni<Page<Forwarding>> page(String person, boolean unreadOnly, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Tuple.tuple()
                .addString(person)
                .addBoolean(unreadOnly)
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(PAGE)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Forwardings::forwarding)
                        .toList())
                .map(rows -> Page.of(rows, limit, row -> Keyset.keys(row.at(), row.caseId())));
    }

    /**
     * One case that lies before that person.
     *
     * @throws CaseNotFound when it was never forwarded to that person
     */
    public Uni<Forwarding> one(String person, UUID caseId) {
        return database.preparedQuery(SELECT + " and w.case_id = $2")
                .execute(Tuple.of(person, caseId))
                .map(rows -> {
                    var found = rows.iterator();
                    if (!found.hasNext()) {
                        throw new CaseNotFound(caseId);
                    }
                    return forwarding(found.next());
                });
    }

    /**
     * Notes that the person has read it; the first time counts.
     *
     * @throws CaseNotFound when it was never forwarded to that person
     */
    public Uni<Void> read(String person, UUID caseId) {
        return database.preparedQuery(READ)
                .execute(Tuple.of(person, caseId, clock.instant().atOffset(ZoneOffset.UTC)))
                .invoke(done -> {
                    if (done.rowCount() == 0) {
                        throw new CaseNotFound(caseId);
                    }
                })
                .replaceWithVoid();
    }

    private static Forwarding forwarding(Row row) {
        return new Forwarding(
                row.getUUID("case_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("tier"),
                row.getString("urgency"),
                row.getString("level"),
                row.getString("unit"),
                row.getString("kind"),
                row.getString("rung"),
                Objects.requireNonNull(instant(row.getOffsetDateTime("at"))),
                instant(row.getOffsetDateTime("read_at")),
                row.getUUID("matter"),
                row.getString("matter_state"),
                row.getLong("instructions"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
