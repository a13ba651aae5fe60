package city.whistle.dispatch.workload;

import city.whistle.city.Unit;
import io.quarkus.qute.TemplateData;
import java.util.Optional;

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

    /** Whether it is as much as it reckons to carry, or more. */
    public boolean isFull() {
        return open >= capacity;
    }
}
