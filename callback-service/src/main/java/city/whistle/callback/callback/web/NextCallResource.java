package city.whistle.callback.callback.web;

import city.whistle.access.Role;
import city.whistle.callback.callback.ReadCallback;
import city.whistle.callback.callback.TakeNextCall;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The agent's next call. */
@Path("/api/v1/callbacks/next")
@Produces(MediaType.APPLICATION_JSON)
class NextCallResource {
    private final TakeNextCall next;
    private final ReadCallback read;
    private final CallbackViews views;

    NextCallResource(TakeNextCall next, ReadCallback read, CallbackViews views) {
        this.next = next;
        this.read = read;
        this.views = views;
    }

    @POST
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    @Operation(summary = "Takes the next call, which nobody else is given for ten minutes; 204 when there is none")
    public Uni<RestResponse<CallbackViews.Dossier>> take() {
        return next.take().chain(this::shown);
    }

    private Uni<RestResponse<CallbackViews.Dossier>> shown(Optional<UUID> id) {
        return id.map(read::read)
                .map(found -> found.map(views::dossier).map(RestResponse::ok))
                .orElseGet(() -> Uni.createFrom().item(RestResponse.noContent()));
    }
}
