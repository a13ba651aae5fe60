package city.whistle.dispatch.ticket;

import city.whistle.contracts.WireName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of tickets as one statement that finds their ids. */
final class TicketQuery {
    private final StringBuilder sql = new StringBuilder("select id from ticket where true");
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

    /** In that order, from the row after the given one on, one row more than the page holds. */
    TicketQuery page(TicketFilter.Sort sort, @Nullable List<String> after, int limit) {
        if (after != null) {
            and("(" + sort.column() + ", id) " + sort.beyond() + " ("
                    + value(Instant.parse(after.get(0)).atOffset(ZoneOffset.UTC)) + ", "
                    + value(UUID.fromString(after.get(1))) + ")");
        }
        sql.append(" order by ").append(sort.column()).append(' ').append(sort.direction());
        sql.append(", id ").append(sort.direction()).append(" limit ").append(value(limit + 1));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
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
