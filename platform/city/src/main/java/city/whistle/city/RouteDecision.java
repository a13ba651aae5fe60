package city.whistle.city;

import city.whistle.contracts.RouteTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pack's routes say of a complaint.
 *
 * @param lead null when the case goes to triage
 * @param rule the name of the route that decided
 * @param reason why, as the pack words it
 * @param failure why a rule could not be evaluated: an alarm, and the case goes to triage
 */
public record RouteDecision(
        @Nullable Unit lead,
        List<Unit> coHandlers,
        String rule,
        Text reason,
        @Nullable String failure) {
    public RouteDecision {
        coHandlers = List.copyOf(coHandlers);
    }

    /** The route as events name it, in the city's first language. */
    public RouteTaken taken() {
        return new RouteTaken(rule, reason.zh());
    }
}
