package city.whistle.city;

import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * What a route may look at.
 *
 * @param at the time of routing, in the city's zone
 * @param full the codes of the units that lead as many open tickets as they reckon to; a route with a relief passes them by
 */
public record RouteFacts(
        String category, Tier tier, Urgency urgency, Place place, Channel channel, ZonedDateTime at, Set<String> full) {
    public RouteFacts {
        full = Set.copyOf(full);
    }

    /** As if every unit had room. */
    public RouteFacts(String category, Tier tier, Urgency urgency, Place place, Channel channel, ZonedDateTime at) {
        this(category, tier, urgency, place, channel, at, Set.of());
    }
}
