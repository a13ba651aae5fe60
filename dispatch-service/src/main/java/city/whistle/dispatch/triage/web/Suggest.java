package city.whistle.dispatch.triage.web;

import city.whistle.city.City;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Unit;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.workload.ReadCapacity;
import city.whistle.dispatch.workload.UnitLoad;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the routes of the city would send a case now. */
@ApplicationScoped
class Suggest {
    private final City city;
    private final Clock clock;
    private final ReadCapacity capacity;

    Suggest(City city, Clock clock, ReadCapacity capacity) {
        this.city = city;
        this.clock = clock;
        this.capacity = capacity;
    }

    /**
     * Units by code, and the rule that names them; no lead when no route does.
     *
     * @param load what lies with the lead; null when it names no capacity
     */
    public record Suggestion(
            @Nullable String lead,
            List<String> coHandlers,
            String rule,
            String reason,
            String reasonEn,
            @Nullable String failure,
            @Nullable UnitLoad load) {
        static Suggestion of(RouteDecision decision, Map<String, UnitLoad> loads) {
            var lead = decision.lead();
            return new Suggestion(
                    lead == null ? null : lead.code(),
                    decision.coHandlers().stream().map(Unit::code).toList(),
                    decision.rule(),
                    decision.reason().zh(),
                    decision.reason().en(),
                    decision.failure(),
                    lead == null ? null : loads.get(lead.code()));
        }
    }

    Uni<Suggestion> suggest(TicketItem item) {
        return capacity.loads().map(loads -> Suggestion.of(city.route(facts(item, UnitLoad.full(loads))), loads));
    }

    private RouteFacts facts(TicketItem item, Set<String> full) {
        return new RouteFacts(
                item.category(),
                item.tier(),
                item.urgency(),
                item.place(),
                item.channel(),
                clock.instant().atZone(city.zone()),
                full);
    }
}
