package city.whistle.dispatch.ticket;

import city.whistle.contracts.Canary;
import city.whistle.contracts.WireName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A list of tickets as one statement that finds their ids. What units have is found by the table that keeps it in each
 * unit's order, unit by unit; everything else in the order of all tickets.
 */
final class TicketQuery {
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final List<String> units;
    private boolean onlyOpen;
    private String sql = "";

    TicketQuery(TicketFilter filter) {
        this.units = unitsOf(filter);
        scope(filter);
        states(filter);
        is("tier", filter.tier());
        is("urgency", filter.urgency());
        is("overdue", filter.overdue());
        is("assignee", filter.assignee());
        is("category", filter.category());
        if (filter.area() != null) {
            and("grid like " + value(filter.area() + "%"));
        }
        if (filter.words() != null) {
            words(filter.words());
        }
        if (filter.waiting()) {
            and("open and (state in ('return_asked', 'suspended') or open_request is not null)");
            onlyOpen = true;
        }
    }

    /** In the order of changes, as far as no transaction still runs that could bring one before them. */
    TicketQuery changes(ListChanges.Position after, @Nullable Instant since, int limit) {
        if (since != null) {
            and("updated_at > " + value(since.atOffset(ZoneOffset.UTC)));
        }
        var order = new Order("changed_in", "change", ">", "asc");
        var last = List.of(value(after.changedIn()), value(after.id()));
        var settled = " < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";
        sql = list(
                "id, place", order, source -> source.beyond(order, last) + " and " + source.place() + settled, limit);
        return this;
    }

    /** In that order, from the row after the given one on, one row more than the page holds. */
    TicketQuery page(TicketFilter.Sort sort, @Nullable List<String> after, int limit) {
        var order = new Order(sort.column(), sort.columnAtUnit(), sort.beyond(), sort.direction());
        if (after == null) {
            sql = list("id", order, source -> "", limit + 1);
        } else {
            var last = List.of(
                    value(Instant.parse(after.get(0)).atOffset(ZoneOffset.UTC)), value(UUID.fromString(after.get(1))));
            sql = list("id", order, source -> source.beyond(order, last), limit + 1);
        }
        return this;
    }

    /**
     * What a list is ordered by, before the id.
     *
     * @param column of all tickets
     * @param atUnit the same among a unit's
     */
    private record Order(String column, String atUnit, String beyond, String direction) {}

    /** Rows to list, with what orders them. */
    private record Source(String from, String place, String id) {
        String beyond(Order order, List<String> last) {
            return " and (%s, %s) %s (%s, %s)".formatted(place, id, order.beyond(), last.get(0), last.get(1));
        }
    }

    /** The first rows of each unit's list, or of all tickets; each row once. */
    private String list(String selected, Order order, Function<Source, String> beyond, int limit) {
        var direction = order.direction();
        var rows = sources(order)
                .map(source -> "(select id, %1$s as place from %2$s%3$s%4$s order by %1$s %5$s, %6$s %5$s limit %7$d)"
                        .formatted(
                                source.place(),
                                source.from(),
                                conditions,
                                beyond.apply(source),
                                direction,
                                source.id(),
                                limit))
                .collect(Collectors.joining(" union "));
        return "select %1$s from (%2$s) found order by place %3$s, id %3$s limit %4$d"
                .formatted(selected, rows, direction, limit);
    }

    private Stream<Source> sources(Order order) {
        if (units.isEmpty()) {
            return Stream.of(new Source("ticket where true", order.column(), "id"));
        }
        var from = "ticket_at_unit join ticket on id = case_id where " + (onlyOpen ? "is_open and unit = " : "unit = ");
        return units.stream().map(unit -> new Source(from + value(unit), order.atUnit(), "case_id"));
    }

    /** How much lies with each lead and each person there; members of units are shown what their units lead. */
    TicketQuery workload(Hand hand, Instant now, Instant midnight) {
        and(ReadWorkload.AT_WORK);
        if (!hand.scope().everything() && hand.scope().areas().isEmpty()) {
            and(hand.units().isEmpty() ? "false" : "lead_unit in (" + valuesOf(hand.units()) + ")");
        }
        var late = "overdue <> 'none' or due_at < " + value(now.atOffset(ZoneOffset.UTC));
        var today = "due_at < " + value(midnight.atOffset(ZoneOffset.UTC));
        sql = "select lead_unit, assignee, count(*), count(*) filter (where state <> 'suspended' and " + today
                + " and not (" + late + ")), count(*) filter (where state <> 'suspended' and (" + late + "))"
                + " from ticket where true" + conditions
                + " group by lead_unit, assignee order by lead_unit, assignee nulls first";
        return this;
    }

    /** The statement, ready to be asked. */
    <R> Mutiny.SelectionQuery<R> on(Mutiny.Session session, Class<R> row) {
        var statement = session.createNativeQuery(sql, row);
        for (int i = 0; i < values.size(); i++) {
            statement.setParameter(i + 1, values.get(i));
        }
        return statement;
    }

    /** Whose lists they are, where it is units' only. */
    private static List<String> unitsOf(TicketFilter filter) {
        var scope = filter.scope();
        if (filter.unit() != null) {
            return List.of(filter.unit());
        }
        return scope.everything() || !scope.areas().isEmpty() ? List.of() : List.copyOf(scope.units());
    }

    private void scope(TicketFilter filter) {
        var scope = filter.scope();
        if (scope.everything() || !scope.areas().isEmpty()) {
            and(Canary.isNot("id"));
        }
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
            onlyOpen = true;
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
        conditions.append(" and ").append(condition);
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
