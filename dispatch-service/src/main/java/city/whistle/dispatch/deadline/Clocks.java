package city.whistle.dispatch.deadline;

import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.dispatch.ticket.Overdue;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The clocks of all cases as escalation told them, and from them the deadline of each ticket: of its cycle's completion
 * clock, else of the clock that runs out first. A clock may be told of before its ticket is there.
 */
@ApplicationScoped
class Clocks {
    private static final String SET = """
            insert into ticket_clock (case_id, cycle, kind, unit, state, due_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (case_id, cycle, kind, unit) do update
            set state = excluded.state, due_at = excluded.due_at, told = nextval('ticket_clock_told')
            """;

    /** A clock that was handed on no longer runs against the unit that had it. */
    private static final String HANDED_ON = """
            update ticket_clock set state = 'stopped'
            where case_id = ?1 and cycle = ?2 and kind = ?3 and unit <> ?4
            """;

    private static final String OVERDUE = """
            insert into ticket_clock (case_id, cycle, kind, unit, state, due_at, rung) values (?1, ?2, ?3, ?4, 'running', ?5, ?6)
            on conflict (case_id, cycle, kind, unit) do update
            set rung = greatest(ticket_clock.rung, excluded.rung)
            """;

    /** Beside the ticket's version: a deadline makes nobody's version stale. */
    private static final String REFRESH = """
            update ticket set due_at = clock.due_at, due_kind = clock.kind,
                overdue = (array['none', 'first', 'second'])[1 + coalesce(
                    (select max(c.rung) from ticket_clock c
                     where c.case_id = ticket.id and c.cycle = ticket.cycle and c.kind = 'completion'), 0)]
            from (select t.id, c.due_at, c.kind
                  from ticket t
                  left join lateral (
                      select c.due_at, c.kind from ticket_clock c
                      where c.case_id = t.id and c.cycle = t.cycle and (c.kind = 'completion' or c.state <> 'stopped')
                      order by c.kind = 'completion' desc, c.state <> 'stopped' desc,
                          case when c.kind = 'completion' then -c.told end, c.due_at
                      limit 1) c on true
                  where t.id = ?1) clock
            where ticket.id = clock.id
            """;

    private static final String LOCK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 7))) locked";

    /** Notes a clock as it is now. */
    Uni<Void> set(DeadlineSet event) {
        var id = event.head().caseId();
        var clock = event.clock();
        return Panache.getSession()
                .call(session -> named(session, SET, id, clock)
                        .setParameter(5, event.state().wire())
                        .setParameter(6, event.dueAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .chain(session -> event.why().equals("handed_on")
                        ? named(session, HANDED_ON, id, clock).executeUpdate()
                        : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    /** Notes how late a clock is. */
    Uni<Void> overdue(UUID id, ClockRef clock, Instant dueAt, Overdue rung) {
        return Panache.getSession()
                .chain(session -> named(session, OVERDUE, id, clock)
                        .setParameter(5, dueAt.atOffset(ZoneOffset.UTC))
                        .setParameter(6, rung.rung())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Shows the case's clocks on its ticket; 0 when there is none that this transaction can see. */
    Uni<Integer> refresh(UUID id) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REFRESH).setParameter(1, id).executeUpdate());
    }

    /** Keeps everybody else who takes this lock for the case waiting until this transaction is over. */
    Uni<Void> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    private static Mutiny.MutationQuery named(Mutiny.Session session, String sql, UUID id, ClockRef clock) {
        return session.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, clock.cycle())
                .setParameter(3, clock.kind().wire())
                .setParameter(4, clock.unit().unit());
    }
}
