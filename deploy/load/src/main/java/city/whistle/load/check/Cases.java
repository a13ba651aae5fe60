package city.whistle.load.check;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Whether all services know the same cases, in the same state. */
record Cases(Rows rows, Said said, UnaryOperator<Map<String, String>> mine) {
    private static final Map<String, String> KNOWN = Map.of(
            "dispatch", "select id::text from ticket",
            "escalation", "select id::text from case_file where filed_at is not null",
            "callback", "select case_id::text from filed_fact");

    /** Each sum that differs from a recount, by day and whatever cells are told apart by. */
    private static final String CELLS = """
            with counted as (
                select day, unit, area, district, tier, count(*) filter (where accepted) as accepted,
                    count(*) filter (where dispatched) as dispatched, count(*) filter (where n_completion) as closed,
                    count(*) filter (where n_second_overdue) as second
                from case_share group by day, unit, area, district, tier)
            select concat_ws(' ', day, unit, area, tier)
            from counted full join figure_cell c using (day, unit, area, district, tier)
            where (coalesce(counted.accepted, 0), coalesce(counted.dispatched, 0), coalesce(closed, 0), coalesce(second, 0))
                <> (coalesce(c.accepted, 0), coalesce(c.dispatched, 0), coalesce(n_completion, 0), coalesce(n_second_overdue, 0))
            """;

    void look(Set<String> complaints, SortedSet<Finding> found) {
        KNOWN.forEach((service, query) -> {
            var known = rows.strings(service, query);
            complaints.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> found.add(new Finding(Rule.KNOWN, service + ": " + id)));
        });
        said.filed().keySet().stream()
                .filter(id -> !complaints.contains(id))
                .forEach(id -> found.add(new Finding(Rule.KNOWN, "intake: " + id)));
        var tickets = mine.apply(rows.pairs("dispatch", "select id::text, state from ticket"));
        tickets.forEach((id, state) -> {
            if (!said.state(id).equals(state)) {
                found.add(new Finding(Rule.STEPS, "%s: told %s, is %s".formatted(id, said.state(id), state)));
            }
        });
        ends(tickets, found);
        rows.strings("callback", CELLS).forEach(cell -> found.add(new Finding(Rule.FIGURES, "the sums of " + cell)));
    }

    private void ends(Map<String, String> tickets, SortedSet<Finding> found) {
        var running = rows.strings("escalation", "select distinct case_id::text from clock where state <> 'stopped'");
        var figures = rows.pairs("callback", "select case_id::text, closed::text from case_figure");
        tickets.forEach((id, state) -> {
            boolean closed = state.equals("closed");
            if (closed && running.contains(id)) {
                found.add(new Finding(Rule.ENDS, "escalation: a clock of " + id + " runs on"));
            }
            if (closed != Boolean.parseBoolean(figures.get(id))) {
                found.add(new Finding(Rule.FIGURES, id + ": counted as closed " + figures.get(id) + ", is " + state));
            }
        });
    }
}
