package city.whistle.messaging.web;

import city.whistle.http.Cursor;
import city.whistle.http.Page;
import city.whistle.messaging.DeadLetter;
import city.whistle.messaging.DeadLetters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What this service could not handle, and the button to try it again. */
@Path("/api/v1/dead-letters")
@RolesAllowed("admin")
class DeadLetterResource {
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** The dead letters nobody has replayed yet, oldest first. */
    @GET
    public Uni<Page<DeadLetter>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return deadLetters.list(Cursor.keys(cursor, 2), Cursor.limit(limit));
    }

    /** Has one tried again; if it fails again, it is back in the list. */
    @POST
    @Path("/{eventId}/replay")
    public Uni<Void> replay(@RestPath UUID eventId, @Context SecurityContext caller) {
        return deadLetters.replay(eventId, caller.getUserPrincipal().getName());
    }
}
