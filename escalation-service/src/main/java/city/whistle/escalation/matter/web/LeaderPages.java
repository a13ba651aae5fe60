package city.whistle.escalation.matter.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** {@code /leader}: the matters that were forwarded to the leader who is signed in. */
@Path("/leader")
@RolesAllowed({Role.Names.LEADER, Role.Names.ADMIN})
class LeaderPages {
    private final Caller caller;

    LeaderPages(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Response leader() {
        var own = UriBuilder.fromPath("/watch/matters").queryParam("leader", caller.login());
        return Response.seeOther(own.build()).build();
    }
}
