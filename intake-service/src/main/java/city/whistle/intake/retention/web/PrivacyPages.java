package city.whistle.intake.retention.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Failure;
import city.whistle.intake.retention.AskForPerson;
import city.whistle.intake.retention.DecideRequest;
import city.whistle.intake.retention.ExportPerson;
import city.whistle.intake.retention.RequestKind;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is held of persons and for how long: their requests, and the register of what was deleted. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.SUPERVISOR, Role.Names.AUDITOR, Role.Names.ADMIN})
class PrivacyPages {
    private final AskForPerson ask;
    private final DecideRequest decide;
    private final ExportPerson export;
    private final PrivacySheet sheet;
    private final Caller caller;

    PrivacyPages(AskForPerson ask, DecideRequest decide, ExportPerson export, PrivacySheet sheet, Caller caller) {
        this.ask = ask;
        this.decide = decide;
        this.export = export;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(@QueryParam("cursor") @Nullable String cursor) {
        return sheet.show(PrivacyLook.EMPTY, cursor);
    }

    @GET
    @Path("deletions/{id}")
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMIN})
    @Operation(hidden = true)
    public Uni<RestResponse<String>> cases(@PathParam("id") UUID id) {
        return sheet.cases(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
    @Operation(hidden = true)
    public Uni<RestResponse<String>> ask(
            @RestForm @Nullable String kind, @RestForm @Nullable String phone, @RestForm @Nullable String reason) {
        var wish = new AskForPerson.Wish(kind(kind), phone, reason);
        return Uni.createFrom()
                .deferred(() -> ask.ask(wish, caller.actor()))
                .map(request -> back())
                .onFailure(Failure.class)
                .recoverWithUni(wrong -> sheet.show(PrivacyLook.ask(kind, phone, reason, wrong), null));
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
    @Operation(hidden = true)
    public Uni<RestResponse<String>> decide(
            @PathParam("id") UUID id, @RestForm @Nullable Boolean grant, @RestForm @Nullable String reason) {
        var decision = new DecideRequest.Decision(grant, reason);
        return Uni.createFrom()
                .deferred(() -> decide.decide(id, decision))
                .map(request -> back())
                .onFailure(Failure.class)
                .recoverWithUni(wrong -> sheet.show(PrivacyLook.decide(id, reason, wrong), null));
    }

    @GET
    @Path("{id}/export.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
    @Operation(hidden = true)
    public Uni<Response> export(@PathParam("id") UUID id) {
        return export.export(id, caller.actor(), sheet.language())
                .map(held -> Response.ok(held)
                        .header("Cache-Control", "no-store")
                        .header("Content-Disposition", "attachment; filename=\"person-" + id + ".json\"")
                        .build());
    }

    private static @Nullable RequestKind kind(@Nullable String written) {
        return Arrays.stream(RequestKind.values())
                .filter(each -> Objects.equals(each.wire(), written))
                .findFirst()
                .orElse(null);
    }

    private static RestResponse<String> back() {
        return RestResponse.seeOther(URI.create("/privacy"));
    }
}
