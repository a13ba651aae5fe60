package city.whistle.escalation.instruction;

import city.whistle.access.Scope;
import city.whistle.escalation.Keyset;
import city.whistle.escalation.Scoped;
import city.whistle.escalation.instruction.Instruction.Kind;
import city.whistle.escalation.instruction.Instruction.State;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads instructions in scope, latest first. */
@ApplicationScoped
public class ReadInstructions {
    private static final String SELECT = """
            select i.*, f.number, f.title, l.number as letter_number,
                   array(select j.unit from instruction j where j.joint_id = i.joint_id order by not j.leads, j.id) as jointly,
                   case when i.answered_at is not null then 'answered' when i.overdue_at is not null then 'overdue'
                        else 'open' end as state
            from instruction i join case_file f on f.id = i.case_id left join letter l on l.id = i.letter_id
            where
            """ + Scoped.by("i.unit");

    private static final String FILTER = """
             and ($4::uuid is null or i.case_id = $4)
             and ($5::text is null
                  or ($5 = 'answered') = (i.answered_at is not null)
                     and ($5 = 'answered' or ($5 = 'overdue') = (i.overdue_at is not null)))
             and ($9::text is null or i.kind = $9)
             and ($6::timestamptz is null or (i.given_at, i.id) < ($6, $7))
            order by i.given_at desc, i.id desc limit $8
            """;

    private final Pool database;

    ReadInstructions(Pool database) {
        this.database = database;
    }

    /**
     * An instruction or a slip, and what became of it.
     *
     * @param person who of the unit answers for a slip
     * @param jointly the units of a joint assignment, the leading one first; none where there is one only
     */
    public record Given(
            UUID instructionId,
            UUID id,
            String number,
            String title,
            String unit,
            String leader,
            String text,
            String state,
            Instant givenAt,
            Instant dueAt,
            @Nullable Instant overdueAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answer,
            String kind,
            @Nullable String person,
            @Nullable UUID letterId,
            @Nullable String letterNumber,
            List<String> jointly) {}

    /** Which instructions are wanted; null means any. */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable State state,
            @Nullable Kind kind) {}

    /** A page of them. */
    public Uni<Page<Given>> page(Filter filter, Scope scope, int limit, @Nullable String cursor) {
        var after = Keyset.of(cursor);
        var state = filter.state();
        var parameters = Scoped.tuple(scope)
                .addUUID(filter.caseId())
                .addString(state == null ? null : state.wire())
                .addOffsetDateTime(after == null ? null : after.time())
                .addUUID(after == null ? null : after.id())
                .addInteger(limit + 1)
                .addString(filter.kind() == null ? null : filter.kind().wire());
        return database.preparedQuery(SELECT + FILTER)
                .execute(parameters)
                .map(rows -> Page.of(all(rows), limit, each -> Keyset.keys(each.givenAt(), each.instructionId())));
    }

    /** One of them. */
    public Uni<Given> one(UUID id, Scope scope) {
        return database.preparedQuery(SELECT + " and i.id = $4")
                .execute(Scoped.tuple(scope).addUUID(id))
                .map(rows -> all(rows).stream().findFirst().orElseThrow(() -> new InstructionNotFound(id)));
    }

    private static List<Given> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ReadInstructions::given)
                .toList();
    }

    private static Given given(Row row) {
        return new Given(
                row.getUUID("id"),
                row.getUUID("case_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("leader"),
                row.getString("text"),
                row.getString("state"),
                Objects.requireNonNull(instant(row, "given_at")),
                Objects.requireNonNull(instant(row, "due_at")),
                instant(row, "overdue_at"),
                instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getString("answer"),
                row.getString("kind"),
                row.getString("person"),
                row.getUUID("letter_id"),
                row.getString("letter_number"),
                List.of(row.getArrayOfStrings("jointly")));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
