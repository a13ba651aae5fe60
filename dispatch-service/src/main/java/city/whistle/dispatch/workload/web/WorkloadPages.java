package city.whistle.dispatch.workload.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ReadWorkload;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.dispatch.workload.HandOver;
import city.whistle.dispatch.workload.ReadCapacity;
import city.whistle.dispatch.workload.UnitLoad;
import city.whistle.http.Failure;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What lies with whom, and for a unit's head the form that gives all of somebody's tickets to a colleague. */
@Path("/desk/workload")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN})
class WorkloadPages {
    private final ReadWorkload readWorkload;
    private final ReadCapacity readCapacity;
    private final HandOver handOver;
    private final Caller caller;
    private final WordedFrame frame;
    private final Template page;

    WorkloadPages(
            ReadWorkload readWorkload,
            ReadCapacity readCapacity,
            HandOver handOver,
            Caller caller,
            WordedFrame frame,
            @Location("desk/workload") Template page) {
        this.readWorkload = readWorkload;
        this.readCapacity = readCapacity;
        this.handOver = handOver;
        this.caller = caller;
        this.frame = frame;
        this.page = page;
    }

    @GET
    public Uni<RestResponse<String>> show(
            @QueryParam("moved") @Nullable Integer moved, @QueryParam("left") @Nullable Integer left) {
        return render(Attempt.none(), moved == null ? -1 : moved, left == null ? 0 : left);
    }

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.UNIT_HEAD)
    public Uni<RestResponse<String>> handOver(@RestForm @Nullable String from, @RestForm @Nullable String to) {
        var typed = Map.of("from", from == null ? "" : from, "to", to == null ? "" : to);
        return Uni.createFrom()
                .deferred(() -> handOver.handOver(Hand.of(caller), from, to))
                .map(done -> RestResponse.<String>seeOther(URI.create(
                        "/desk/workload?moved=" + done.moved() + "&left=" + (done.left() + (done.more() ? 1 : 0)))))
                .onFailure(Failure.class)
                .recoverWithUni(failure -> render(Attempt.of("hand-over", typed, failure), -1, 0));
    }

    private Uni<RestResponse<String>> render(Attempt attempt, int moved, int left) {
        return readWorkload
                .read(Hand.of(caller))
                .chain(loads -> readCapacity.loads().map(capacities -> fill(loads, capacities)))
                .chain(filled -> frame.render(
                        filled.data("attempt", attempt).data("moved", moved).data("left", left), attempt.status()));
    }

    /** Shows the capacities of the units whose tickets the caller sees here. */
    private TemplateInstance fill(List<ReadWorkload.Load> loads, Map<String, UnitLoad> capacities) {
        var units = loads.stream()
                .map(ReadWorkload.Load::unit)
                .distinct()
                .map(capacities::get)
                .filter(Objects::nonNull)
                .toList();
        return page.data("loads", loads).data("capacities", units).data("isHead", caller.has(Role.UNIT_HEAD));
    }
}
