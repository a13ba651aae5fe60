package city.whistle.intake.complaint.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.Channel;
import city.whistle.http.InvalidField;
import city.whistle.intake.Languages;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.gate.Door;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Takes complaints: residents' own without any login, by hotline, visit, window and grid from staff. */
@PermitAll
@Path("/api/v1/complaints")
public class ComplaintResource {
    private final FileComplaint complaints;
    private final FiledView.Writer answers;
    private final Caller caller;
    private final Door door;

    ComplaintResource(FileComplaint complaints, FiledView.Writer answers, Caller caller, Door door) {
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
        this.door = door;
    }

    @POST
    @Operation(summary = "Files a complaint; the same Idempotency-Key and body give the same answer")
    public Uni<Response> file(
            @NotNull FilingRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var channel = request.channelSaid();
        refuseUnlessMayUse(channel);
        refuseCategoryOfResidents(request.category());
        var filing = request.by(channel, null);
        return door.file(filing.phone())
                .chain(() -> complaints.file(filing, caller.actor(), key))
                .map(filed -> answers.write(filed, String.valueOf(filing.text()), Languages.of(languages)))
                .map(view -> Response.created(URI.create("/api/v1/complaints/" + view.number()))
                        .entity(view)
                        .build());
    }

    private void refuseCategoryOfResidents(@Nullable String category) {
        if (category != null && !caller.isStaff()) {
            throw new InvalidField("category", "must be left to the sorter");
        }
    }

    private void refuseUnlessMayUse(Channel channel) {
        switch (channel) {
            case APP, QR -> {}
            case HOTLINE, VISIT, WINDOW -> refuseUnless(Role.OPERATOR);
            case GRID -> refuseUnless(Role.GRID_WORKER);
            case EXTERNAL ->
                throw new InvalidField("channel", "must not be external: use /api/v1/external/{system}/complaints");
        }
    }

    private void refuseUnless(Role role) {
        if (!caller.isStaff()) {
            throw new UnauthorizedException("this channel is for staff");
        }
        if (!caller.has(role)) {
            throw new ForbiddenException("this channel is for the role " + role.wire());
        }
    }
}
