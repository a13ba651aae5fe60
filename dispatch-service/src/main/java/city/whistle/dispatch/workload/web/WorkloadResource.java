package city.whistle.dispatch.workload.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ReadWorkload;
import city.whistle.dispatch.workload.HandOver;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** What lies with whom. */
@Path("/api/v1/workload")
class WorkloadResource {
    private final ReadWorkload readWorkload;
    private final HandOver handOver;
    private final Caller caller;

    WorkloadResource(ReadWorkload readWorkload, HandOver handOver, Caller caller) {
        this.readWorkload = readWorkload;
        this.handOver = handOver;
        this.caller = caller;
    }

    /** Whose tickets go to whom. */
    public record Change(@Nullable String from, @Nullable String to) {}

    /** Open tickets per unit and person, those due today, and the late ones. */
    @GET
    @RolesAllowed({
        Role.Names.UNIT_HEAD,
        Role.Names.DISPATCHER,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<Page<ReadWorkload.Load>> read() {
        return readWorkload.read(Hand.of(caller)).map(all -> new Page<>(all, null));
    }

    /** Gives all tickets of somebody to a colleague. */
    @POST
    @Path("hand-over")
    @RolesAllowed(Role.Names.UNIT_HEAD)
    public Uni<HandOver.Result> handOver(Change change) {
        return handOver.handOver(Hand.of(caller), change.from(), change.to());
    }
}
