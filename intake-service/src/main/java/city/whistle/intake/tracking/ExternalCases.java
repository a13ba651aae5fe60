package city.whistle.intake.tracking;

import city.whistle.city.Language;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import city.whistle.intake.complaint.Complaint;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cases that another system handed over, change by change in the order of transactions: nothing is
 * skipped and nothing comes twice, whatever is written meanwhile. The {@code next} of a page is always there; an empty
 * page means that this is all for now.
 */
@ApplicationScoped
public class ExternalCases {
    private static final String AFTER = """
            select id, changed_in, changed_at, fact_id, case_id from external_change
             where system = ?1 and (changed_in, id) > (?2, ?3) and changed_at > ?4
               and changed_in < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)
             order by changed_in, id limit ?5""";

    private static final String NOW = "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    private static final String CASES = """
            select c, t from Complaint c left join TicketTrack t on t.caseId = c.id where c.id in ?1""";

    private final CaseFacts facts;
    private final PublicCases cases;
    private final TimelineTexts texts;

    ExternalCases(CaseFacts facts, PublicCases cases, TimelineTexts texts) {
        this.facts = facts;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * A change, and how its case stands now.
     *
     * @param id of the change, for ever
     * @param event what happened
     * @param text the same as its resident reads it; null for what residents are not told
     * @param at when it happened
     * @param updatedAt when it became known here
     */
    public record Change(
            UUID id,
            String event,
            @Nullable String text,
            Instant at,
            Instant updatedAt,
            PublicCases.PublicCase known) {}

    private record Row(long id, long changedIn, Instant changedAt, UUID fact, UUID caseId) {
        static Row of(Object[] columns) {
            return new Row(
                    ((Number) columns[0]).longValue(),
                    ((Number) columns[1]).longValue(),
                    ((OffsetDateTime) columns[2]).toInstant(),
                    (UUID) columns[3],
                    (UUID) columns[4]);
        }

        Position position() {
            return new Position(changedIn, id);
        }
    }

    private record Position(long changedIn, long id) {
        static Position of(@Nullable String cursor) {
            var read = Cursor.read(
                    cursor, 2, keys -> new Position(Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1))));
            return read == null ? new Position(0, 0) : read;
        }

        String cursor() {
            return Cursor.of(List.of(Long.toString(changedIn), Long.toString(id)));
        }
    }

    /** The cursor behind all that is known by now; what is being written at this moment comes after it. */
    public Uni<String> now() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOW, Long.class).getSingleResult())
                .map(changedIn -> new Position(changedIn, 0).cursor());
    }

    /** One page, of what became known after {@code since} and lies behind the cursor. */
    @WithSession
    public Uni<Page<Change>> changes(
            String system, Instant since, @Nullable String cursor, int limit, Language language) {
        var after = Position.of(cursor);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AFTER, Object[].class)
                        .setParameter(1, system)
                        .setParameter(2, after.changedIn())
                        .setParameter(3, after.id())
                        .setParameter(4, since.atOffset(ZoneOffset.UTC))
                        .setParameter(5, limit)
                        .getResultList())
                .map(found -> found.stream().map(Row::of).toList())
                .chain(rows -> told(rows, language)
                        .map(changes -> new Page<>(
                                changes,
                                (rows.isEmpty() ? after : rows.getLast().position()).cursor())));
    }

    private Uni<List<Change>> told(List<Row> rows, Language language) {
        var ids = rows.stream().map(Row::caseId).distinct().toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : standing(ids, language)
                        .chain(known -> factsOf(rows)
                                .map(byId -> rows.stream()
                                        .flatMap(row -> change(row, byId, known, language))
                                        .toList()));
    }

    private Uni<Map<UUID, PublicCases.PublicCase>> standing(List<UUID> ids, Language language) {
        return Panache.getSession()
                .chain(session -> session.createQuery(CASES, Object[].class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PublicCases.Row((Complaint) row[0], (TicketTrack) row[1]))
                        .toList())
                .chain(rows -> cases.known(rows, language))
                .map(known -> known.stream()
                        .collect(Collectors.toMap(each -> each.complaint().id(), Function.identity())));
    }

    private Uni<Map<UUID, CaseFact>> factsOf(List<Row> rows) {
        return facts.list("id in ?1", rows.stream().map(Row::fact).toList())
                .map(found -> found.stream().collect(Collectors.toMap(CaseFact::id, Function.identity())));
    }

    private Stream<Change> change(
            Row row, Map<UUID, CaseFact> facts, Map<UUID, PublicCases.PublicCase> known, Language language) {
        var fact = facts.get(row.fact());
        var standing = known.get(row.caseId());
        if (fact == null || standing == null) {
            return Stream.empty();
        }
        var words = fact.template() == null
                ? null
                : texts.say(Objects.requireNonNull(fact.template()), fact.details(), language);
        return Stream.of(new Change(fact.id(), fact.event(), words, fact.at(), row.changedAt(), standing));
    }
}
