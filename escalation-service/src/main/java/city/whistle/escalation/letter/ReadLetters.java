package city.whistle.escalation.letter;

import city.whistle.access.Scope;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.Keyset;
import city.whistle.escalation.Scoped;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads letters in scope, in the order they went out. */
@ApplicationScoped
public class ReadLetters {
    private static final String SELECT = """
            select l.*, f.number as case_number, (select id from letter n where n.replaces = l.id) as replaced_by
            from letter l join case_file f on f.id = l.case_id
            where
            """ + Scoped.by("l.to_unit");

    private static final String FILTER = """
             and ($4::uuid is null or l.case_id = $4)
             and ($5::timestamptz is null or (l.issued_at, l.id) > ($5, $6))
            order by l.issued_at, l.id limit $7
            """;

    private final Pool database;

    ReadLetters(Pool database) {
        this.database = database;
    }

    /** A letter as it went out. */
    public record Letter(
            UUID id,
            UUID caseId,
            String caseNumber,
            String number,
            String kind,
            String issuer,
            String to,
            @Nullable Recipient cc,
            Instant issuedAt,
            String title,
            String titleEn,
            String body,
            String bodyEn,
            boolean isVoid,
            @Nullable String voidWhy,
            @Nullable UUID replaces,
            @Nullable UUID replacedBy) {}

    /** A page of them. */
    public Uni<Page<Letter>> page(@Nullable UUID caseId, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var parameters = Scoped.tuple(scope)
                .addUUID(caseId)
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1);
        return database.preparedQuery(SELECT + FILTER)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ReadLetters::letter)
                        .toList())
                .map(rows -> Page.of(rows, limit, row -> Keyset.keys(row.issuedAt(), row.id())));
    }

    /** One letter. */
    public Uni<Letter> one(UUID id, Scope scope) {
        return database.preparedQuery(SELECT + " and l.id = $4")
                .execute(Scoped.tuple(scope).addUUID(id))
                .map(rows -> {
                    var found = rows.iterator();
                    if (!found.hasNext()) {
                        throw new LetterNotFound(id);
                    }
                    return letter(found.next());
                });
    }

    private static Letter letter(Row row) {
        var cc = row.getJsonObject("cc");
        return new Letter(
                row.getUUID("id"),
                row.getUUID("case_id"),
                row.getString("case_number"),
                row.getString("number"),
                row.getString("kind"),
                row.getString("issuer"),
                row.getString("to_unit"),
                cc == null ? null : new Recipient(cc.getString("unit"), cc.getString("person"), cc.getString("role")),
                row.getOffsetDateTime("issued_at").toInstant(),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("body_zh"),
                row.getString("body_en"),
                row.getOffsetDateTime("void_at") != null,
                row.getString("void_why"),
                row.getUUID("replaces"),
                row.getUUID("replaced_by"));
    }
}
