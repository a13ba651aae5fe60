package city.whistle.city;

import city.whistle.contracts.RouteTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pack's routes say of a complaint.
 *
 * @param lead null when the case goes to triage
 * @param failure why a rule could not be evaluated: an alarm, and the case goes to triage
 */
public record RouteDecision(
        @Nullable Unit lead,
        List<Unit> coHandlers,
        RouteTaken taken,
        @Nullable String failure) {
    public RouteDecision {
        coHandlers = List.copyOf(coHandlers);
    }
}
