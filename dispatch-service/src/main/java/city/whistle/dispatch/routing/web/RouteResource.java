package city.whistle.dispatch.routing.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.RouteFacts;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.routing.Replay;
import city.whistle.dispatch.routing.ReplayRoutes;
import city.whistle.dispatch.routing.Way;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.workload.ReadCapacity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says where a case would go, without anything happening. */
@Path("/api/v1/routes")
class RouteResource {
    private final City city;
    private final Clock clock;
    private final ReadCapacity capacity;
    private final ReplayRoutes replayRoutes;
    private final Caller caller;

    RouteResource(City city, Clock clock, ReadCapacity capacity, ReplayRoutes replayRoutes, Caller caller) {
        this.city = city;
        this.clock = clock;
        this.capacity = capacity;
        this.replayRoutes = replayRoutes;
        this.caller = caller;
    }

    /** A case that might be; tier and urgency are the category's, the channel the hotline, unless given. */
    public record Question(
            @Nullable String category,
            @Nullable Tier tier,
            @Nullable Urgency urgency,
            @Nullable String grid,
            @Nullable Channel channel) {}

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
    public Uni<Way> preview(Question question) {
        return Uni.createFrom().deferred(() -> capacity.full().map(full -> Way.of(city.route(facts(question, full)))));
    }

    /** Routes the latest cases again, by the routes in force and by those given; nothing is kept. */
    @POST
    @Path("replay")
    @RolesAllowed({Role.Names.DISPATCHER, Role.Names.ADMIN})
    public Uni<Replay> replay(ReplayRoutes.Trial trial) {
        return replayRoutes.replay(Hand.of(caller), trial);
    }

    private RouteFacts facts(Question question, Set<String> full) {
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
                grid.orElseThrow().place(),
                question.channel() == null ? Channel.HOTLINE : question.channel(),
                clock.instant().atZone(city.zone()),
                full);
    }

    private static void unknown(Fields fields, String field, @Nullable String code, Optional<?> found) {
        if (found.isEmpty() && code != null && !code.isBlank()) {
            fields.wrong(field, "the city pack knows no " + field + " '" + code + "'");
        }
    }
}
