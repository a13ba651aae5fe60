package city.whistle.intake.following.web;

import city.whistle.access.Caller;
import city.whistle.contracts.Channel;
import city.whistle.http.InvalidField;
import city.whistle.intake.Languages;
import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.complaint.web.FilingRequest;
import city.whistle.intake.following.FollowComplaint;
import city.whistle.intake.gate.Door;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a resident follows a complaint that is there already. */
@PermitAll
@Path("/api/v1/complaints/{number:[0-9]{13}}/followers")
public class FollowResource {
    private final FollowComplaint follow;
    private final FiledView.Writer answers;
    private final Caller caller;
    private final Door door;

    FollowResource(FollowComplaint follow, FiledView.Writer answers, Caller caller, Door door) {
        this.follow = follow;
        this.answers = answers;
        this.caller = caller;
        this.door = door;
    }

    @POST
    @Operation(summary = "Files a complaint as part of a similar one near by; the follower is told and called back too")
    public Uni<Response> follow(
            @PathParam("number") String number,
            @NotNull FilingRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        if (request.channel() != Channel.APP && request.channel() != Channel.QR) {
            throw new InvalidField("channel", "must be app or qr");
        }
        var filing = request.by(request.channel(), null);
        return door.file(filing.phone())
                .chain(() -> follow.follow(number, filing, caller.actor(), key))
                .map(filed -> answers.write(filed, String.valueOf(filing.text()), Languages.of(languages)))
                .map(view -> Response.created(URI.create("/api/v1/complaints/" + view.number()))
                        .entity(view)
                        .build());
    }
}
