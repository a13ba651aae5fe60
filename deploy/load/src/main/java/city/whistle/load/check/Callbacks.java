package city.whistle.load.check;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Whether everything that was reported done has its callback. */
record Callbacks(Rows rows, Said said, UnaryOperator<Map<String, String>> mine) {
    private static final String HERE = "select concat_ws(' ', case_id, 'cycle', cycle), state from callback";

    void look(SortedSet<Finding> found) {
        var here = mine.apply(rows.pairs("callback", HERE));
        said.done().keySet().forEach(cycle -> {
            if (!here.containsKey(cycle)) {
                found.add(new Finding(Rule.CALLBACKS, cycle + ": not there"));
            }
            CityCheck.once(found, Rule.CALLBACKS, cycle, said.scheduled().get(cycle));
        });
        here.keySet().stream()
                .filter(cycle -> !said.done().containsKey(cycle))
                .forEach(cycle -> found.add(new Finding(Rule.CALLBACKS, cycle + ": nothing was done")));
        closed(here, found);
    }

    /** A case is closed by what the resident said, and by nothing else. */
    private void closed(Map<String, String> here, SortedSet<Finding> found) {
        var open = Set.of("open", "review");
        mine
                .apply(rows.pairs(
                        "dispatch", "select concat_ws(' ', id, 'cycle', cycle) from ticket where state = 'closed'"))
                .keySet()
                .stream()
                .filter(cycle -> open.contains(here.getOrDefault(cycle, "open")))
                .forEach(cycle -> found.add(new Finding(Rule.CALLBACKS, cycle + ": closed without it")));
    }
}
