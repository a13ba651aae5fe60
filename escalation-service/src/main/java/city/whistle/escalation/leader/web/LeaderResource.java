package city.whistle.escalation.leader.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.forwarding.Forwardings;
import city.whistle.escalation.forwarding.Forwardings.Forwarding;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/forwardings}: what lies before the leader who asks. */
@Path("/api/v1/forwardings")
@RolesAllowed(Role.Names.LEADER)
class LeaderResource {
    private final Forwardings forwardings;
    private final Caller caller;

    LeaderResource(Forwardings forwardings, Caller caller) {
        this.forwardings = forwardings;
        this.caller = caller;
    }

    @GET
    public Uni<Page<Forwarding>> forwardings(
            @RestQuery("unread") @Nullable Boolean unread,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return forwardings.page(caller.login(), Boolean.TRUE.equals(unread), Cursor.limit(limit), cursor);
    }

    /** The receipt: the leader has read it; the first one counts. */
    @POST
    @Path("{case}/receipt")
    public Uni<Forwarding> read(@PathParam("case") UUID caseId) {
        return forwardings.read(caller.login(), caseId).chain(() -> forwardings.one(caller.login(), caseId));
    }
}
