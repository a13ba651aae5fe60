package city.whistle.escalation.intervention;

import city.whistle.access.Scope;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.WireName;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.Ids;
import city.whistle.escalation.Scoped;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All that was done by hand, each once and for good. */
@ApplicationScoped
public class Interventions {
    private static final String WRITE = """
            insert into intervention (id, case_id, unit, kind, at, who, words, told, level)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, string_to_array(?8, ','), ?9)
            """;

    private static final String LAST_URGE =
            "select cast(max(at) as timestamptz) from intervention where case_id = ?1 and kind = 'urge'";

    private static final String OF_CASE = """
            select i.* from intervention i join case_file f on f.id = i.case_id
            where i.case_id = $4 and
            """ + Scoped.by("i.unit") + " order by i.at desc, i.id desc limit 200";

    private final Pool database;

    Interventions(Pool database) {
        this.database = database;
    }

    /** What can be done by hand. */
    public enum Kind implements WireName {
        URGE,
        RAISE
    }

    /**
     * Something done by hand.
     *
     * @param told the logins of those who were told
     * @param level the level the case was raised to
     */
    public record Intervention(
            UUID id,
            String unit,
            String kind,
            Instant at,
            String who,
            String words,
            List<String> told,
            @Nullable String level) {}

    /** What was done to a case in scope, latest first. */
    public Uni<List<Intervention>> of(UUID caseId, Scope scope) {
        return database.preparedQuery(OF_CASE)
                .execute(Scoped.tuple(scope).addUUID(caseId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Interventions::intervention)
                        .toList());
    }

    /** When that case was last urged; null when it never was. */
    Uni<@Nullable Instant> lastUrge(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LAST_URGE, Instant.class)
                        .setParameter(1, caseId)
                        .getSingleResultOrNull());
    }

    /** Writes down what was done, and with what words. */
    Uni<Void> note(Held held, Done done) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, held.id())
                        .setParameter(3, held.unit())
                        .setParameter(4, done.kind().wire())
                        .setParameter(5, held.at().atOffset(ZoneOffset.UTC))
                        .setParameter(6, held.by().name())
                        .setParameter(7, done.words())
                        .setParameter(
                                8, done.told().stream().map(Recipient::person).collect(Collectors.joining(",")))
                        .setParameter(9, done.level())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What is written down. */
    record Done(
            Kind kind,
            String words,
            List<Recipient> told,
            @Nullable String level) {}

    private static Intervention intervention(Row row) {
        return new Intervention(
                row.getUUID("id"),
                row.getString("unit"),
                row.getString("kind"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("who"),
                row.getString("words"),
                List.of(row.getArrayOfStrings("told")),
                row.getString("level"));
    }
}
