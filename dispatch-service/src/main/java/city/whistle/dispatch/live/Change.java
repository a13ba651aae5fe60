package city.whistle.dispatch.live;

import city.whistle.access.Scope;
import java.util.List;
import java.util.UUID;

/**
 * A ticket was changed.
 *
 * @param states before and after
 * @param units who handled it before, and who does now
 */
public record Change(UUID id, String grid, List<String> states, List<String> units) {
    boolean concerns(Scope scope) {
        return scope.sees(units, grid);
    }
}
