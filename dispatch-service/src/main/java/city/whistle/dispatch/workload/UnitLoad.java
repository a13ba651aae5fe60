package city.whistle.dispatch.workload;

import static java.util.stream.Collectors.toUnmodifiableSet;

import city.whistle.city.Unit;
import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much lies with a unit that says how much it can carry.
 *
 * @param open tickets that it leads and has not done
 * @param capacity how many it reckons to lead at once, from the city pack
 */
@TemplateData
public record UnitLoad(String unit, int open, int capacity) {
    /** The unit's load; none when it names no capacity. */
    static Optional<UnitLoad> of(Unit unit, int open) {
        return Optional.ofNullable(unit.capacity()).map(capacity -> new UnitLoad(unit.code(), open, capacity));
    }

    /** The units with no room for more, by code. */
    public static Set<String> full(Map<String, UnitLoad> loads) {
        return loads.values().stream()
                .filter(UnitLoad::isFull)
                .map(UnitLoad::unit)
                .collect(toUnmodifiableSet());
    }

    /** Whether it is as much as it reckons to carry, or more. */
    public boolean isFull() {
        return open >= capacity;
    }
}
