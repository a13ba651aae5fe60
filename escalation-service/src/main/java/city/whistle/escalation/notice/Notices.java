package city.whistle.escalation.notice;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.city.City;
import city.whistle.escalation.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down who is to be told what; a page notice is delivered by being there, a mail waits for its sender. */
@ApplicationScoped
public class Notices {
    /** The statement that inserts notices; its parameters are arrays, one for each column. */
    static final String WRITE = """
            insert into notice (id, escalation_id, case_id, template, unit, person, role, channel, address, state,
                                created_at, next_try_at)
            select id, escalation_id, case_id, template, unit, person, role, channel, address, state, at, next_try_at
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::timestamptz[], ?::timestamptz[])
              as n(id, escalation_id, case_id, template, unit, person, role, channel, address, state, at, next_try_at)
            on conflict do nothing
            """;

    private static final String ONE = """
            insert into notice (id, case_id, template, unit, person, role, channel, address, state, created_at,
                                next_try_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """;

    private final AddressBook addresses;

    Notices(City city) {
        this.addresses = new AddressBook(city);
    }

    private record Row(NoticeDraft draft, AddressBook.Way way, Instant at) {
        boolean waits() {
            return way.channel().equals(AddressBook.EMAIL);
        }

        String state() {
            return waits() ? "queued" : "delivered";
        }

        @Nullable
        Instant nextTryAt() {
            return waits() ? at : null;
        }
    }

    /** Writes all notices with one statement. */
    public void tell(Connection connection, List<NoticeDraft> drafts, Instant now) throws SQLException {
        var rows = rows(drafts, now);
        if (rows.isEmpty()) {
            return;
        }
        try (var write = connection.prepareStatement(WRITE)) {
            write.setArray(1, column(connection, "uuid", rows, row -> Ids.next()));
            write.setArray(
                    2, column(connection, "uuid", rows, row -> row.draft().escalationId()));
            write.setArray(
                    3, column(connection, "uuid", rows, row -> row.draft().caseId()));
            write.setArray(
                    4, column(connection, "text", rows, row -> row.draft().template()));
            write.setArray(
                    5, column(connection, "text", rows, row -> row.draft().to().unit()));
            write.setArray(
                    6, column(connection, "text", rows, row -> row.draft().to().person()));
            write.setArray(
                    7, column(connection, "text", rows, row -> row.draft().to().role()));
            write.setArray(8, column(connection, "text", rows, row -> row.way().channel()));
            write.setArray(9, column(connection, "text", rows, row -> row.way().address()));
            write.setArray(10, column(connection, "text", rows, Row::state));
            write.setArray(11, column(connection, "timestamptz", rows, Row::at));
            write.setArray(12, column(connection, "timestamptz", rows, Row::nextTryAt));
            write.executeUpdate();
        }
    }

    /** Writes one notice in the current reactive transaction. */
    public Uni<Void> tell(NoticeDraft draft, Instant now) {
        var row = rows(List.of(draft), now).getFirst();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, draft.caseId())
                        .setParameter(3, draft.template())
                        .setParameter(4, draft.to().unit())
                        .setParameter(5, draft.to().person())
                        .setParameter(6, draft.to().role())
                        .setParameter(7, row.way().channel())
                        .setParameter(8, row.way().address())
                        .setParameter(9, row.state())
                        .setParameter(10, now.atOffset(ZoneOffset.UTC))
                        .setParameter(11, row.waits() ? now.atOffset(ZoneOffset.UTC) : null)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private List<Row> rows(List<NoticeDraft> drafts, Instant now) {
        var rows = new ArrayList<Row>();
        for (var draft : drafts) {
            addresses.waysTo(draft.to()).forEach(way -> rows.add(new Row(draft, way, now)));
        }
        return rows;
    }
}
