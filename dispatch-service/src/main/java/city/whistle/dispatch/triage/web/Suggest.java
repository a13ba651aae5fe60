package city.whistle.dispatch.triage.web;

import city.whistle.city.City;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Unit;
import city.whistle.dispatch.ticket.TicketItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the routes of the city would send a case now. */
@ApplicationScoped
class Suggest {
    private final City city;
    private final Clock clock;

    Suggest(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /** Units by code, and the rule that names them; no lead when no route does. */
    public record Suggestion(
            @Nullable String lead,
            List<String> coHandlers,
            String rule,
            String reason,
            String reasonEn,
            @Nullable String failure) {
        static Suggestion of(RouteDecision decision) {
            var lead = decision.lead();
            return new Suggestion(
                    lead == null ? null : lead.code(),
                    decision.coHandlers().stream().map(Unit::code).toList(),
                    decision.rule(),
                    decision.reason().zh(),
                    decision.reason().en(),
                    decision.failure());
        }
    }

    Suggestion suggest(TicketItem item) {
        return Suggestion.of(city.route(new RouteFacts(
                item.category(),
                item.tier(),
                item.urgency(),
                item.place(),
                item.channel(),
                clock.instant().atZone(city.zone()))));
    }
}
