package city.whistle.escalation.notice;

import city.whistle.access.Caller;
import city.whistle.access.Scope;
import city.whistle.city.Language;
import city.whistle.escalation.Keyset;
import city.whistle.escalation.Scoped;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads notices, newest first: those for one person, and the log of all deliveries in scope. */
@ApplicationScoped
public class ReadNotices {
    private static final String SELECT = "select " + NoticeFacts.COLUMNS + NoticeFacts.FROM + " where ";

    /** Told of the same step on two channels, a person sees it once. */
    private static final String INBOX = SELECT + """
            n.person = any($1) and ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3))
            and not exists (select from notice o
                            where o.escalation_id = n.escalation_id and o.person = n.person and o.id < n.id)
            order by n.created_at desc, n.id desc limit $4
            """;

    private static final String LOG = SELECT + Scoped.by("n.unit") + """
             and ($4::text is null or n.state = $4) and ($5::uuid is null or n.case_id = $5)
             and ($6::timestamptz is null or (n.created_at, n.id) < ($6, $7))
            order by n.created_at desc, n.id desc limit $8
            """;

    private static final String READ =
            "update notice set read_at = $2 where read_at is null and person = any($1) and created_at <= $2";

    private final Pool database;
    private final NoticeText text;
    private final Clock clock;

    ReadNotices(Pool database, NoticeText text, Clock clock) {
        this.database = database;
        this.text = text;
        this.clock = clock;
    }

    /** A notice and what became of it. */
    public record Notice(
            UUID id,
            @Nullable UUID caseId,
            @Nullable UUID campaignId,
            String number,
            String title,
            String subject,
            String template,
            String unit,
            String person,
            String role,
            String channel,
            String state,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant readAt,
            @Nullable String failure) {}

    /** Which part of the log is wanted; null means any. */
    public record Filter(@Nullable String state, @Nullable UUID caseId) {}

    /** What the caller was told, or the caller's unit as a whole. */
    public Uni<Page<Notice>> inbox(Caller caller, Language language, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Tuple.tuple()
                .addArrayOfString(readers(caller))
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return page(INBOX, parameters, language, limit);
    }

    /** Notes that the caller has seen all there was until now. */
    public Uni<Void> markRead(Caller caller) {
        return database.preparedQuery(READ)
                .execute(Tuple.of(readers(caller), clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** The log of deliveries to units in scope. */
    public Uni<Page<Notice>> log(Filter filter, Scope scope, Language language, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Scoped.tuple(scope)
                .addString(filter.state())
                .addUUID(filter.caseId())
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return page(LOG, parameters, language, limit);
    }

    private Uni<Page<Notice>> page(String query, Tuple parameters, Language language, int limit) {
        return database.preparedQuery(query)
                .execute(parameters)
                .map(rows -> Page.of(notices(rows, language), limit, each -> Keyset.keys(each.createdAt(), each.id())));
    }

    private List<Notice> notices(RowSet<Row> rows, Language language) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> notice(row, language))
                .toList();
    }

    private Notice notice(Row row, Language language) {
        var facts = facts(row);
        return new Notice(
                row.getUUID("id"),
                facts.caseId(),
                facts.campaignId(),
                facts.number(),
                facts.title(),
                text.subject(facts, language),
                facts.template(),
                row.getString("told_unit"),
                facts.person(),
                row.getString("role"),
                row.getString("channel"),
                row.getString("state"),
                row.getInteger("attempts"),
                facts.createdAt(),
                instant(row, "sent_at"),
                instant(row, "read_at"),
                row.getString("failure"));
    }

    private static NoticeFacts facts(Row row) {
        return new NoticeFacts(
                row.getUUID("case_id"),
                row.getUUID("campaign_id"),
                row.getString("template"),
                row.getString("person"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("kind"),
                row.getString("level"),
                instant(row, "due_at"),
                instant(row, "second_at"),
                row.getString("words"),
                Objects.requireNonNull(instant(row, "created_at")));
    }

    private static @Nullable Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private static String[] readers(Caller caller) {
        return Stream.concat(Stream.of(caller.login()), caller.units().stream()).toArray(String[]::new);
    }
}
