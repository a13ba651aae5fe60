package city.whistle.dispatch.ticket;

import city.whistle.city.RouteDecision;
import city.whistle.contracts.RouteTaken;
import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * Which rule placed a ticket, and why.
 *
 * @param reasonEn the same in English; null when a person gave the reason
 */
@TemplateData
public record Placement(
        String rule, String reason, @Nullable String reasonEn) {
    /** The rule of a case that a dispatcher places. */
    static final String BY_PERSON = "dispatcher";

    private static final String ON_THE_SPOT = "solved_on_spot";

    /** By the city's routes. */
    public static Placement of(RouteDecision decision) {
        return new Placement(
                decision.rule(), decision.reason().zh(), decision.reason().en());
    }

    static Placement byPerson(String reason) {
        return new Placement(BY_PERSON, reason, null);
    }

    static Placement onTheSpot(String action) {
        return new Placement(ON_THE_SPOT, action, null);
    }

    /** As events tell it. */
    RouteTaken taken() {
        return new RouteTaken(rule, reason);
    }
}
