package city.whistle.intake.hotline.web;

import city.whistle.access.Role;
import city.whistle.intake.hotline.AnnounceCall;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the telephone system announces calls. */
@Path("/api/v1/calls")
@RolesAllowed(Role.Names.OPERATOR)
public class CallResource {
    private final AnnounceCall announcement;

    CallResource(AnnounceCall announcement) {
        this.announcement = announcement;
    }

    /** The id under which the call is known. */
    record Known(UUID id, String callId) {}

    @POST
    @Operation(
            summary = "Announces a call, which opens at its operator's desk; again to pass it on or name its recording")
    public Uni<Known> announce(@NotNull AnnounceCall.Announced call) {
        return announcement.announce(call).map(id -> new Known(id, String.valueOf(call.callId())));
    }
}
