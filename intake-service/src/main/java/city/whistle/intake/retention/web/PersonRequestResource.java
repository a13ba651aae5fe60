package city.whistle.intake.retention.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Page;
import city.whistle.intake.Languages;
import city.whistle.intake.retention.AskForPerson;
import city.whistle.intake.retention.DecideRequest;
import city.whistle.intake.retention.ExportPerson;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What persons ask about what is held of them: written down by one member of staff, decided by another. */
@Path("/api/v1/person-requests")
class PersonRequestResource {
    private static final int CREATED = 201;

    private final AskForPerson ask;
    private final DecideRequest decide;
    private final ExportPerson export;
    private final Caller caller;

    PersonRequestResource(AskForPerson ask, DecideRequest decide, ExportPerson export, Caller caller) {
        this.ask = ask;
        this.decide = decide;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.SUPERVISOR, Role.Names.AUDITOR, Role.Names.ADMIN})
    @Operation(summary = "The latest 200 requests, newest first")
    public Uni<Page<RequestView>> list() {
        return ask.latest()
                .map(all -> new Page<>(all.stream().map(RequestView::of).toList(), null));
    }

    @POST
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
    @Operation(
            summary =
                    "Writes down that a person wants to see, or to have deleted, what is held; the number is not kept")
    public Uni<Response> ask(@NotNull AskForPerson.Wish wish) {
        return ask.ask(wish, caller.actor())
                .map(request ->
                        Response.status(CREATED).entity(RequestView.of(request)).build());
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
    @Operation(summary = "Grants or refuses it; by somebody else. A granted deletion is done at once and for good")
    public Uni<RequestView> decide(@PathParam("id") UUID id, DecideRequest.@NotNull Decision decision) {
        return decide.decide(id, decision).map(RequestView::of);
    }

    @GET
    @Path("/{id}/export")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
    @Operation(summary = "All that is held of the person; for who wrote the granted request down, for 7 days")
    public Uni<Response> export(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return export.export(id, caller.actor(), Languages.of(languages))
                .map(held -> new Page<>(held, null))
                .map(all -> Response.ok(all).header("Cache-Control", "no-store").build());
    }
}
