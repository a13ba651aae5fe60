package city.whistle.dispatch.routing.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Unit;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.contracts.Tier;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.ticket.Fields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where a case would go, without anything happening. */
@Path("/api/v1/routes")
class RouteResource {
    private final City city;
    private final Clock clock;

    RouteResource(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /** A case that might be; tier and urgency are the category's, the channel the hotline, unless given. */
    public record Question(
            @Nullable String category,
            @Nullable Tier tier,
            @Nullable Urgency urgency,
            @Nullable String grid,
            @Nullable Channel channel) {}

    /** Where it would go: to nobody, and so to triage, when {@code lead} is null. */
    public record Answer(
            String rule,
            String reason,
            @Nullable UnitRef lead,
            List<UnitRef> coHandlers,
            @Nullable String failure) {
        static Answer of(RouteDecision decision) {
            var lead = decision.lead();
            return new Answer(
                    decision.taken().rule(),
                    decision.taken().reason(),
                    lead == null ? null : lead.ref(),
                    decision.coHandlers().stream().map(Unit::ref).toList(),
                    decision.failure());
        }
    }

    @POST
    @Path("preview")
    @RolesAllowed({
        Role.Names.DISPATCHER,
        Role.Names.OPERATOR,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Answer preview(Question question) {
        return Answer.of(city.route(facts(question)));
    }

    private RouteFacts facts(Question question) {
        var fields = new Fields();
        var category = city.category(fields.text("category", question.category(), Fields.WORD));
        var grid = city.grid(fields.text("grid", question.grid(), Fields.WORD));
        unknown(fields, "category", question.category(), category);
        unknown(fields, "grid", question.grid(), grid);
        fields.check();
        var kind = category.orElseThrow();
        return new RouteFacts(
                kind.code(),
                question.tier() == null ? kind.tier() : question.tier(),
                question.urgency() == null ? kind.urgency() : question.urgency(),
                place(grid.orElseThrow()),
                question.channel() == null ? Channel.HOTLINE : question.channel(),
                clock.instant().atZone(city.zone()));
    }

    private static void unknown(Fields fields, String field, @Nullable String code, Optional<?> found) {
        if (found.isEmpty() && code != null && !code.isBlank()) {
            fields.wrong(field, "the city pack knows no " + field + " '" + code + "'");
        }
    }

    private static Place place(Grid grid) {
        return new Place(
                grid.lat(),
                grid.lon(),
                null,
                grid.code(),
                grid.community().code(),
                grid.subdistrict().code(),
                grid.district().code());
    }
}
