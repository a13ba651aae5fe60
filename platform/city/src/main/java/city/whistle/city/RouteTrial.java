package city.whistle.city;

import java.util.List;

/**
 * Routes that are tried and not in force.
 *
 * @param findings what is wrong with them; as long as one is an error, nothing may be decided by them
 */
public record RouteTrial(List<Finding> findings, Decider routes) {
    public RouteTrial {
        findings = List.copyOf(findings);
    }

    /** Decides as {@link City#route} would, were these routes in force. */
    @FunctionalInterface
    public interface Decider {
        RouteDecision route(RouteFacts facts);
    }
}
