package city.whistle.dispatch.deadline;

import static java.util.stream.Collectors.joining;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.dispatch.ticket.Overdue;
import city.whistle.messaging.InOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The clocks of all cases as escalation told them, and from them the deadline of each ticket: of its cycle's completion
 * clock, else of the clock that runs out first. A clock may be told of before its ticket is there.
 */
@ApplicationScoped
class Clocks {
    private static final String SET = """
            insert into ticket_clock (case_id, cycle, kind, unit, state, due_at)
            select cast(case_id as uuid), cast(cycle as integer), kind, unit, state, cast(due_at as timestamptz)
            from unnest(string_to_array(?1, ','), string_to_array(?2, ','), string_to_array(?3, ','),
                    string_to_array(?4, ','), string_to_array(?5, ','), string_to_array(?6, ','))
                with ordinality as clock (case_id, cycle, kind, unit, state, due_at, place)
            order by place
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

    /** Beside the ticket's version: a deadline makes nobody's version stale. A ticket that shows it already rests. */
    private static final String REFRESH = """
            with clock as (
                select t.id, c.due_at, c.kind, (array['none', 'first', 'second'])[1 + coalesce(
                    (select max(c.rung) from ticket_clock c
                     where c.case_id = t.id and c.cycle = t.cycle and c.kind = 'completion'), 0)] as overdue
                from ticket t
                left join lateral (
                    select c.due_at, c.kind from ticket_clock c
                    where c.case_id = t.id and c.cycle = t.cycle and (c.kind = 'completion' or c.state <> 'stopped')
                    order by c.kind = 'completion' desc, c.state <> 'stopped' desc,
                        case when c.kind = 'completion' then -c.told end, c.due_at
                    limit 1) c on true
                where t.id = any(cast(string_to_array(?1, ',') as uuid[]))),
            changed as (
                update ticket set due_at = clock.due_at, due_kind = clock.kind, overdue = clock.overdue
                from clock
                where ticket.id = clock.id and (ticket.due_at, ticket.due_kind, ticket.overdue)
                    is distinct from (clock.due_at, clock.kind, clock.overdue))
            select id from clock
            """;

    private static final String LOCK = """
            select 1 from (
                select pg_advisory_xact_lock(hashtextextended(id, 7))
                from (select id from unnest(string_to_array(?1, ',')) as id order by id) as ordered) as locked
            """;

    /** Notes clocks as they are now, in the order in which they were told of. */
    Uni<Void> set(List<DeadlineSet> events) {
        return InOrder.each(pieces(events), Clocks::setTogether);
    }

    /** Each piece ends where a clock is handed on, for that stops others, and what comes after may start them again. */
    private static List<List<DeadlineSet>> pieces(List<DeadlineSet> events) {
        var pieces = new ArrayList<List<DeadlineSet>>();
        int begin = 0;
        for (int i = 0; i < events.size(); i++) {
            if (isHandedOn(events.get(i)) || i == events.size() - 1) {
                pieces.add(events.subList(begin, i + 1));
                begin = i + 1;
            }
        }
        return pieces;
    }

    private static Uni<Void> setTogether(List<DeadlineSet> piece) {
        var last = piece.getLast();
        return Panache.getSession()
                .call(session -> note(session, latest(piece)))
                .chain(session -> isHandedOn(last)
                        ? named(session, HANDED_ON, last.head().caseId(), last.clock())
                                .executeUpdate()
                        : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private static boolean isHandedOn(DeadlineSet event) {
        return event.why().equals("handed_on");
    }

    /** What was told of each clock last: one statement cannot write a row twice. */
    private static Collection<DeadlineSet> latest(List<DeadlineSet> events) {
        record Key(UUID id, int cycle, ClockKind kind, String unit) {
            static Key of(UUID id, ClockRef clock) {
                return new Key(id, clock.cycle(), clock.kind(), clock.unit().unit());
            }
        }
        var latest = new LinkedHashMap<Key, DeadlineSet>();
        events.forEach(event -> latest.putLast(Key.of(event.head().caseId(), event.clock()), event));
        return latest.values();
    }

    private static Uni<Integer> note(Mutiny.Session session, Collection<DeadlineSet> events) {
        return session.createNativeQuery(SET)
                .setParameter(1, joined(events, event -> event.head().caseId()))
                .setParameter(2, joined(events, event -> event.clock().cycle()))
                .setParameter(3, joined(events, event -> event.clock().kind().wire()))
                .setParameter(4, joined(events, event -> event.clock().unit().unit()))
                .setParameter(5, joined(events, event -> event.state().wire()))
                .setParameter(6, joined(events, DeadlineSet::dueAt))
                .executeUpdate();
    }

    private static <T> String joined(Collection<T> all, Function<T, Object> field) {
        return all.stream().map(field).map(Object::toString).collect(joining(","));
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

    /** Shows the cases' clocks on their tickets; tells which of them are tickets that this transaction can see. */
    Uni<List<UUID>> refresh(Set<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REFRESH, UUID.class)
                        .setParameter(1, joined(ids, id -> id))
                        .getResultList());
    }

    /** Keeps everybody else who takes this lock for one of the cases waiting until this transaction is over. */
    Uni<Void> lock(Set<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter(1, joined(ids, id -> id))
                        .getResultList())
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
