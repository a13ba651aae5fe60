package city.whistle.callback.invitation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** Which callbacks residents were told of. Inside a session. */
@ApplicationScoped
public class Invitations {
    private static final int AT_ONCE = 20;

    private static final String UNTOLD = """
            select c.case_id, c.cycle, c.number, c.unit, c.title, c.finding, c.action, c.state from callback c
            join called_case k on k.case_id = c.case_id
            where c.state = 'open' and k.contactable and c.attempts = 0 and c.done_at > :since
              and not exists (select from invited_callback i where i.case_id = c.case_id and i.cycle = c.cycle)
            order by c.done_at, c.case_id limit :limit
            """;

    private static final String CLAIM = """
            insert into invited_callback (case_id, cycle)
            select case_id, cycle from callback
            where case_id = any(cast(string_to_array(?1, ',') as uuid[])) and state = 'open' order by case_id
            on conflict do nothing
            """;

    private static final String TELL = """
            with made as (insert into invitation (id, sent_at) values (?1, ?2))
            update invited_callback set invitation = ?1
            where case_id = any(cast(string_to_array(?3, ',') as uuid[])) and invitation is null
            """;

    private static final String ASKED = """
            select c.case_id, c.cycle, c.number, c.unit, c.title, c.finding, c.action, c.state from invited_callback i
            join callback c on c.case_id = i.case_id and c.cycle = i.cycle
            where i.invitation = :invitation order by c.done_at, c.case_id
            """;

    private static final String SILENT = """
            select id from invitation n where reminded_at is null and sent_at <= ?1
              and exists (
                select from invited_callback i join callback c on c.case_id = i.case_id and c.cycle = i.cycle
                where i.invitation = n.id and c.state = 'open')
            order by sent_at limit ?2 for update skip locked
            """;

    /** A callback somebody is asked about. */
    public record Asked(
            UUID caseId,
            int cycle,
            String number,
            String unit,
            String title,
            String finding,
            String action,
            String state) {
        /** Whether an answer still counts. */
        public boolean isOpen() {
            return state.equals("open") || state.equals("check");
        }
    }

    /** Callbacks nobody was told of, oldest first. */
    Uni<List<Asked>> untold(Instant since) {
        return select(
                UNTOLD,
                query -> query.setParameter("since", since.atOffset(ZoneOffset.UTC))
                        .setParameter("limit", AT_ONCE));
    }

    /** Those an invitation is about, oldest first. */
    Uni<List<Asked>> of(UUID invitation) {
        return select(ASKED, query -> query.setParameter("invitation", invitation));
    }

    /** Takes the open callbacks of these cases, so that nobody else tells of them; how many were not taken yet. */
    Uni<Integer> claim(Collection<UUID> cases) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter(1, joined(cases))
                        .executeUpdate());
    }

    /** Writes down that the resident of these cases was told. */
    Uni<Void> told(UUID invitation, Collection<UUID> cases, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TELL)
                        .setParameter(1, invitation)
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .setParameter(3, joined(cases))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Invitations sent until then without an answer or a reminder; locked until the transaction ends. */
    Uni<List<UUID>> silent(Instant until, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SILENT, UUID.class)
                        .setParameter(1, until.atOffset(ZoneOffset.UTC))
                        .setParameter(2, limit)
                        .getResultList());
    }

    /** Writes down that the resident was reminded, which happens once. */
    Uni<Void> reminded(UUID invitation, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("update invitation set reminded_at = ?2 where id = ?1")
                        .setParameter(1, invitation)
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<Asked>> select(String sql, UnaryOperator<SelectionQuery<Object[]>> with) {
        return Panache.getSession()
                .chain(session -> with.apply(session.createNativeQuery(sql, Object[].class))
                        .getResultList())
                .map(rows -> rows.stream().map(Invitations::asked).toList());
    }

    private static Asked asked(Object[] row) {
        return new Asked(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    private static String joined(Collection<UUID> cases) {
        return cases.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
