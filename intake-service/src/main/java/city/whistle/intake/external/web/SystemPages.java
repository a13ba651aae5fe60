package city.whistle.intake.external.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Failure;
import city.whistle.intake.external.SystemWebhooks;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Keeper;
import city.whistle.webhooks.Resend;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where other systems are told what becomes of their cases: the addresses, a button that tries one out, and the log. */
@Path("/systems")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class SystemPages {
    private final SystemWebhooks systems;
    private final KeepWebhooks webhooks;
    private final Resend resend;
    private final SystemSheet sheet;
    private final Caller caller;

    SystemPages(SystemWebhooks systems, KeepWebhooks webhooks, Resend resend, SystemSheet sheet, Caller caller) {
        this.systems = systems;
        this.webhooks = webhooks;
        this.resend = resend;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list() {
        return sheet.list(keeper(), SystemLook.EMPTY, null);
    }

    /** Adds an address; its secret is shown on the page that answers. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> add(@RestForm @Nullable String system, @RestForm @Nullable String url) {
        var named = Objects.requireNonNullElse(system, "").strip();
        return Uni.createFrom()
                .deferred(() -> systems.add(named, caller.actor(), null, url))
                .chain(id -> webhooks.show(id, keeper()))
                .chain(fresh -> sheet.list(keeper(), SystemLook.EMPTY, fresh))
                .onFailure(Failure.class)
                .recoverWithUni(wrong -> sheet.list(keeper(), SystemLook.of(named, url, wrong), null));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(@PathParam("id") UUID id) {
        return sheet.show(id, keeper());
    }

    @POST
    @Path("{id}/test")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> test(@PathParam("id") UUID id) {
        return resend.test(id, keeper()).replaceWith(() -> to("/systems/" + id));
    }

    @POST
    @Path("{id}/resend/{seq}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> resend(@PathParam("id") UUID id, @PathParam("seq") long seq) {
        return resend.resend(id, seq, keeper()).replaceWith(() -> to("/systems/" + id));
    }

    /** A new secret, shown on the page that answers. */
    @POST
    @Path("{id}/secret")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> renewSecret(@PathParam("id") UUID id) {
        return webhooks.renewSecret(id, keeper()).chain(webhook -> sheet.list(keeper(), SystemLook.EMPTY, webhook));
    }

    @POST
    @Path("{id}/remove")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> remove(@PathParam("id") UUID id) {
        return webhooks.remove(id, keeper()).replaceWith(() -> to("/systems"));
    }

    private Keeper keeper() {
        return new Keeper(caller.actor(), null);
    }

    private static RestResponse<String> to(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}
