package city.whistle.escalation.notice;

import static city.whistle.escalation.PgArrays.column;

import city.whistle.city.City;
import city.whistle.escalation.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes down who is to be told what; what is for the inbox is delivered by being there, all else waits for its sender. */
@ApplicationScoped
public class Notices {
    /** The statement that inserts notices; its parameters are arrays, one for each column. */
    static final String WRITE = """
            insert into notice (id, escalation_id, case_id, template, unit, person, role, channel, address, state,
                                created_at, next_try_at, failure)
            select id, escalation_id, case_id, template, unit, person, role, channel, address, state, at, next_try_at,
                   failure
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[])
              as n(id, escalation_id, case_id, template, unit, person, role, channel, address, state, at, next_try_at,
                   failure)
            on conflict do nothing
            """;

    private static final String NOBODY = "the city pack names nobody here";

    private static final String ONE = """
            insert into notice (id, case_id, template, unit, person, role, channel, address, state, created_at,
                                next_try_at, failure, words, campaign_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """;

    private final AddressBook addresses;

    Notices(City city) {
        this.addresses = new AddressBook(city);
    }

    private record Row(NoticeDraft draft, AddressBook.Way way, Instant at) {
        boolean waits() {
            return !way.channel().equals(Channel.PAGE);
        }

        String state() {
            return waits() ? "queued" : isForNobody() ? "failed" : "delivered";
        }

        @Nullable
        String failure() {
            return isForNobody() ? NOBODY : null;
        }

        /** The bare desk: nobody in the pack will read it. */
        private boolean isForNobody() {
            return way.channel().equals(Channel.PAGE)
                    && draft.to().person().equals(draft.to().unit());
        }

        @Nullable
        Instant nextTryAt() {
            return waits() ? at : null;
        }
    }

    /** Writes all notices with one statement; theirs are the words of the ladder, nobody's own. */
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
            write.setArray(6, column(connection, "text", rows, row -> row.way().person()));
            write.setArray(
                    7, column(connection, "text", rows, row -> row.draft().to().role()));
            write.setArray(8, column(connection, "text", rows, row -> row.way().channel()));
            write.setArray(9, column(connection, "text", rows, row -> row.way().address()));
            write.setArray(10, column(connection, "text", rows, Row::state));
            write.setArray(11, column(connection, "timestamptz", rows, Row::at));
            write.setArray(12, column(connection, "timestamptz", rows, Row::nextTryAt));
            write.setArray(13, column(connection, "text", rows, Row::failure));
            write.executeUpdate();
        }
    }

    /** Writes one notice, over each of its ways, in the current reactive transaction. */
    public Uni<Void> tell(NoticeDraft draft, Instant now) {
        return tellAll(List.of(draft), now);
    }

    /** Writes several notices, in the current reactive transaction. */
    public Uni<Void> tellAll(List<NoticeDraft> drafts, Instant now) {
        return Panache.getSession()
                .chain(session -> Multi.createFrom()
                        .iterable(rows(drafts, now))
                        .onItem()
                        .transformToUniAndConcatenate(row -> write(session, row))
                        .onItem()
                        .ignoreAsUni());
    }

    private static Uni<Integer> write(Mutiny.Session session, Row row) {
        var draft = row.draft();
        return session.createNativeQuery(ONE)
                .setParameter(1, Ids.next())
                .setParameter(2, draft.caseId())
                .setParameter(3, draft.template())
                .setParameter(4, draft.to().unit())
                .setParameter(5, row.way().person())
                .setParameter(6, draft.to().role())
                .setParameter(7, row.way().channel())
                .setParameter(8, row.way().address())
                .setParameter(9, row.state())
                .setParameter(10, row.at().atOffset(ZoneOffset.UTC))
                .setParameter(11, row.waits() ? row.at().atOffset(ZoneOffset.UTC) : null)
                .setParameter(12, row.failure())
                .setParameter(13, draft.words())
                .setParameter(14, draft.campaignId())
                .executeUpdate();
    }

    private List<Row> rows(List<NoticeDraft> drafts, Instant now) {
        var rows = new ArrayList<Row>();
        for (var draft : drafts) {
            addresses.waysTo(draft.to()).forEach(way -> rows.add(new Row(draft, way, now)));
        }
        return rows;
    }
}
