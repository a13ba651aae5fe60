package city.whistle.intake.external.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.Channel;
import city.whistle.intake.Faults;
import city.whistle.intake.Languages;
import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.complaint.web.FilingRequest;
import city.whistle.intake.external.ReceiveComplaint;
import city.whistle.intake.external.SystemName;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where other systems hand over what they took. */
@Path("/api/v1/external")
public class ExternalResource {
    private static final int MAX_ID = 100;

    private final ReceiveComplaint complaints;
    private final FiledView.Writer answers;
    private final Caller caller;

    ExternalResource(ReceiveComplaint complaints, FiledView.Writer answers, Caller caller) {
        this.complaints = complaints;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{system}/complaints")
    @RolesAllowed(Role.Names.OPERATOR)
    @Operation(summary = "Takes a complaint from another system; its externalId again answers 200 with the same case")
    public Uni<Response> receive(
            @PathParam("system") String system,
            @NotNull FilingRequest request,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        check(system, request);
        var filing = request.by(Channel.EXTERNAL, system + ":" + request.externalId());
        return complaints
                .receive(filing, caller.actor())
                .map(received -> answer(
                        received,
                        answers.write(received.filed(), String.valueOf(filing.text()), Languages.of(languages))));
    }

    private static void check(String system, FilingRequest request) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.text("externalId", request.externalId(), MAX_ID);
        faults.unless(
                request.channel() == null || request.channel() == Channel.EXTERNAL, "channel", "must be external");
        faults.refuse();
    }

    private static Response answer(ReceiveComplaint.Received received, FiledView view) {
        var location = URI.create("/api/v1/complaints/" + view.number());
        return received.isNew()
                ? Response.created(location).entity(view).build()
                : Response.ok(view).location(location).build();
    }
}
