package city.whistle.load.check;

import city.whistle.contracts.Canary;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Whether each clock climbed each rung that came, once, and said so once. */
record Ladders(Rows rows, Said said, UnaryOperator<Map<String, String>> mine) {
    /** What came by the clocks' own instants, not by what the sweeper would do next; ten seconds are allowed for it. Canaries climb none. */
    private static final String MISSED = """
            with come as (
                select c.id, c.case_id, c.kind, c.unit, r.rung from clock c
                cross join lateral (values ('due_soon', c.due_soon_at), ('first', c.due_at), ('second', c.second_at))
                    as r(rung, at)
                where r.at < now() - interval '10 seconds' and (c.open_until is null or r.at < c.open_until)
                  and %s)
            select concat_ws(' ', case_id, kind, unit, rung) from come
            where not exists (select from escalation e where e.clock_id = come.id and e.rung = come.rung)
            """.formatted(Canary.isNot("c.case_id"));

    /** How often each rung was climbed: a ticket that was handed on and back has two clocks of the same name. */
    private static final String CLIMBED = """
            select concat_ws(' ', case_id, 'cycle', cycle, kind, unit, rung), count(*)::text from escalation
            where rung <> 'bulletin' group by 1
            """;

    /** A letter that was issued anew is void and does not count. */
    private static final String LETTERS = """
            select concat_ws(' ', e.case_id, e.kind, e.unit) from escalation e
            where e.rung = 'second' and e.kind in ('completion', 'report_in')
              and ((select count(*) from letter l where l.clock_id = e.clock_id and l.void_at is null) <> 1
                   or (select count(*) from matter m where m.case_id = e.case_id) <> 1)
            """;

    void look(SortedSet<Finding> found) {
        report(Rule.CLIMBED, MISSED, found);
        report(Rule.LETTERS, LETTERS, found);
        var climbed = mine.apply(rows.pairs("escalation", CLIMBED));
        var all = new HashSet<>(climbed.keySet());
        all.addAll(said.rungs().keySet());
        for (var rung : all) {
            int times = Integer.parseInt(climbed.getOrDefault(rung, "0"));
            var told = said.rungs().get(rung);
            int tellings = told == null ? 0 : told.size();
            if (times != tellings) {
                found.add(new Finding(Rule.RUNGS, "%s: climbed %d, told %d".formatted(rung, times, tellings)));
            }
        }
    }

    private void report(Rule rule, String query, SortedSet<Finding> found) {
        mine.apply(rows.pairs("escalation", query)).keySet().forEach(each -> found.add(new Finding(rule, each)));
    }
}
