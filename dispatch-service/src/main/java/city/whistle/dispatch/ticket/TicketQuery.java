package city.whistle.dispatch.ticket;

import city.whistle.contracts.WireName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A list of tickets as one statement that finds their ids. */
final class TicketQuery {
    private final StringBuilder sql = new StringBuilder(" from ticket where true");
    private final List<Object> values = new ArrayList<>();

    TicketQuery(TicketFilter filter) {
        scope(filter);
        states(filter);
        is("tier", filter.tier());
        is("urgency", filter.urgency());
        is("overdue", filter.overdue());
        is("assignee", filter.assignee());
        is("category", filter.category());
        if (filter.unit() != null) {
            and("handlers @> array[" + value(filter.unit()) + "]");
        }
        if (filter.area() != null) {
            and("grid like " + value(filter.area() + "%"));
        }
        if (filter.words() != null) {
            words(filter.words());
        }
        if (filter.waiting()) {
            and("open and (state in ('return_asked', 'suspended') or open_request is not null)");
        }
    }

    /** In the order of changes, as far as no transaction still runs that could bring one before them. */
    TicketQuery changes(ListChanges.Position after, @Nullable Instant since, int limit) {
        and("(changed_in, id) > (" + value(after.changedIn()) + ", " + value(after.id()) + ")");
        and("changed_in < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)");
        if (since != null) {
            and("updated_at > " + value(since.atOffset(ZoneOffset.UTC)));
        }
        sql.insert(0, "select id, changed_in");
        sql.append(" order by changed_in, id limit ").append(value(limit));
        return this;
    }

    /** In that order, from the row after the given one on, one row more than the page holds. */
    TicketQuery page(TicketFilter.Sort sort, @Nullable List<String> after, int limit) {
        if (after != null) {
            and("(" + sort.column() + ", id) " + sort.beyond() + " ("
                    + value(Instant.parse(after.get(0)).atOffset(ZoneOffset.UTC)) + ", "
                    + value(UUID.fromString(after.get(1))) + ")");
        }
        sql.insert(0, "select id");
        sql.append(" order by ").append(sort.column()).append(' ').append(sort.direction());
        sql.append(", id ").append(sort.direction()).append(" limit ").append(value(limit + 1));
        return this;
    }

    /** How much lies with each lead and each person there; members of units are shown what their units lead. */
    TicketQuery workload(Hand hand, Instant now, Instant midnight) {
        and("open and state in ('dispatched', 'signed_in', 'return_asked', 'suspended')");
        if (!hand.scope().everything() && hand.scope().areas().isEmpty()) {
            and(hand.units().isEmpty() ? "false" : "lead_unit in (" + valuesOf(hand.units()) + ")");
        }
        var late = "overdue <> 'none' or due_at < " + value(now.atOffset(ZoneOffset.UTC));
        var today = "due_at < " + value(midnight.atOffset(ZoneOffset.UTC));
        sql.insert(
                0,
                "select lead_unit, assignee, count(*), count(*) filter (where state <> 'suspended' and " + today
                        + " and not (" + late + ")), count(*) filter (where state <> 'suspended' and (" + late + "))");
        sql.append(" group by lead_unit, assignee order by lead_unit, assignee nulls first");
        return this;
    }

    /** The statement, ready to be asked. */
    <R> Mutiny.SelectionQuery<R> on(Mutiny.Session session, Class<R> row) {
        var statement = session.createNativeQuery(sql.toString(), row);
        for (int i = 0; i < values.size(); i++) {
            statement.setParameter(i + 1, values.get(i));
        }
        return statement;
    }

    private void scope(TicketFilter filter) {
        var scope = filter.scope();
        if (scope.everything()) {
            return;
        }
        var either = new ArrayList<String>();
        if (!scope.units().isEmpty()) {
            either.add("handlers && array[" + valuesOf(scope.units()) + "]");
        }
        scope.areas().forEach(area -> either.add("grid like " + value(escaped(area) + "%")));
        and(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")");
    }

    private void states(TicketFilter filter) {
        var states = filter.states();
        anyOf("state", states);
        if (!states.isEmpty() && states.stream().noneMatch(TicketTransitions.TERMINAL::contains)) {
            // says nothing new, but names the indexes that hold open tickets only
            and("open");
        }
    }

    private void words(String words) {
        var part = value("%" + escaped(words) + "%");
        and("(number = " + value(words) + " or title ilike " + part + " or text ilike " + part + ")");
    }

    private void is(String column, @Nullable Object wanted) {
        if (wanted != null) {
            and(column + " = " + value(wanted instanceof WireName name ? name.wire() : wanted));
        }
    }

    private void anyOf(String column, Collection<? extends WireName> wanted) {
        if (!wanted.isEmpty()) {
            var names = wanted.stream().map(WireName::wire).toList();
            and(column + " in (" + valuesOf(names) + ")");
        }
    }

    private String valuesOf(Collection<String> many) {
        return many.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private void and(String condition) {
        sql.append(" and ").append(condition);
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
