package city.whistle.city;

import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.ZonedDateTime;

/** What a route may look at; {@code at} is the time of routing in the city's zone. */
public record RouteFacts(String category, Tier tier, Urgency urgency, Place place, Channel channel, ZonedDateTime at) {}
