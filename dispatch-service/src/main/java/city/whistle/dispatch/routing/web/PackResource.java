package city.whistle.dispatch.routing.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.routing.Replay;
import city.whistle.dispatch.routing.ReplayRoutes;
import city.whistle.dispatch.ticket.Hand;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Says what a whole other city pack would change, without anything happening. */
@Path("/api/v1/packs")
class PackResource {
    private final ReplayRoutes replayRoutes;
    private final Caller caller;

    PackResource(ReplayRoutes replayRoutes, Caller caller) {
        this.replayRoutes = replayRoutes;
        this.caller = caller;
    }

    /** Routes the latest cases again, by the pack in force and by the one in the zip; nothing is kept. */
    @POST
    @Path("replay")
    @Consumes("application/zip")
    @RolesAllowed({Role.Names.DISPATCHER, Role.Names.ADMIN})
    public Uni<Replay> replay(
            byte[] zip, @QueryParam("last") @Nullable String last, @QueryParam("number") @Nullable String number) {
        return replayRoutes.replay(Hand.of(caller), zip, ReplayForm.cases(last), number);
    }
}
