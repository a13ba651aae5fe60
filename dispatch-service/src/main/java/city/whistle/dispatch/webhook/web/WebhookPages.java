package city.whistle.dispatch.webhook.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.webhook.UnitWebhooks;
import city.whistle.dispatch.webhook.WebhookOwner;
import city.whistle.http.Failure;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a unit's own system is told of its tickets: the addresses, a button that tries one out, and the log. */
@Path("/desk/system")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.ADMIN})
class WebhookPages {
    private static final String LIST = "/desk/system";

    private final UnitWebhooks units;
    private final KeepWebhooks keepWebhooks;
    private final Resend resend;
    private final Caller caller;
    private final WebhookSheet sheet;

    WebhookPages(UnitWebhooks units, KeepWebhooks keepWebhooks, Resend resend, Caller caller, WebhookSheet sheet) {
        this.units = units;
        this.keepWebhooks = keepWebhooks;
        this.resend = resend;
        this.caller = caller;
        this.sheet = sheet;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Uni<RestResponse<String>> list() {
        return sheet.list(Hand.of(caller), Attempt.none(), null);
    }

    /** Adds an address; its secret is shown on the page that answers. */
    @POST
    public Uni<RestResponse<String>> add(@RestForm @Nullable String url, @RestForm @Nullable String unit) {
        var hand = Hand.of(caller);
        var typed = Map.of("url", url == null ? "" : url, "unit", unit == null ? "" : unit);
        var wish = new UnitWebhooks.Wish(url, unit == null || unit.isBlank() ? null : unit);
        return Uni.createFrom()
                .deferred(() -> units.add(hand, null, wish))
                .chain(id -> keepWebhooks.show(id, keeper()))
                .chain(webhook -> sheet.list(hand, Attempt.none(), webhook))
                .onFailure(Failure.class)
                .recoverWithUni(failure -> sheet.list(hand, Attempt.of("add", typed, failure), null));
    }

    /** One address with its log. */
    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Uni<RestResponse<String>> show(@PathParam("id") UUID id) {
        return sheet.show(id, Hand.of(caller));
    }

    @POST
    @Path("{id}/test")
    public Uni<RestResponse<Void>> test(@PathParam("id") UUID id) {
        return resend.test(id, keeper()).replaceWith(() -> backTo(id));
    }

    @POST
    @Path("{id}/resend/{seq}")
    public Uni<RestResponse<Void>> resend(@PathParam("id") UUID id, @PathParam("seq") long seq) {
        return resend.resend(id, seq, keeper()).replaceWith(() -> backTo(id));
    }

    /** A new secret, shown on the page that answers. */
    @POST
    @Path("{id}/secret")
    public Uni<RestResponse<String>> renewSecret(@PathParam("id") UUID id) {
        var hand = Hand.of(caller);
        return keepWebhooks.renewSecret(id, keeper()).chain(webhook -> sheet.list(hand, Attempt.none(), webhook));
    }

    @POST
    @Path("{id}/remove")
    public Uni<RestResponse<Void>> remove(@PathParam("id") UUID id) {
        return keepWebhooks.remove(id, keeper()).replaceWith(() -> RestResponse.seeOther(URI.create(LIST)));
    }

    private Keeper keeper() {
        return WebhookOwner.keeper(Hand.of(caller));
    }

    private static RestResponse<Void> backTo(UUID id) {
        return RestResponse.seeOther(URI.create(LIST + "/" + id));
    }
}
