package city.whistle.dispatch.pack;

import static java.util.stream.Collectors.joining;

import city.whistle.http.Conflict;
import java.util.List;
import java.util.Map;

/** A version leaves out units that still have open tickets: those have to be done, or given to others, before. */
public final class UnitsAtWork extends Conflict {
    UnitsAtWork(List<Gone> units) {
        super(
                "units with open tickets are missing in this version: "
                        + units.stream()
                                .map(unit -> unit.code() + " (" + unit.open() + ")")
                                .collect(joining(", ")),
                Map.of("guard", "units_at_work", "units", units));
    }
}
