package city.whistle.dispatch.webhook.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.webhook.UnitWebhooks;
import city.whistle.dispatch.webhook.WebhookOwner;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.webhooks.DeliveryLine;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Keeper;
import city.whistle.webhooks.Resend;
import city.whistle.webhooks.Signature;
import city.whistle.webhooks.Webhook;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The addresses at which a unit's own system is told of its tickets. */
@Path("/api/v1/webhooks")
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.ADMIN})
class WebhookResource {
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private final UnitWebhooks units;
    private final KeepWebhooks keepWebhooks;
    private final Resend resend;
    private final Signature signature;
    private final Caller caller;

    WebhookResource(UnitWebhooks units, KeepWebhooks keepWebhooks, Resend resend, Signature signature, Caller caller) {
        this.units = units;
        this.keepWebhooks = keepWebhooks;
        this.resend = resend;
        this.signature = signature;
        this.caller = caller;
    }

    /** An address; {@code silentSince} says since when nobody answers there. */
    public record Shown(
            UUID id,
            String unit,
            String url,
            Instant createdAt,
            String createdBy,
            @Nullable Instant silentSince) {
        static Shown of(Webhook webhook) {
            return new Shown(
                    webhook.id(),
                    webhook.owner(),
                    webhook.url(),
                    webhook.createdAt(),
                    webhook.createdBy(),
                    webhook.silentSince());
        }
    }

    /** An address with the secret that signs what goes there. */
    public record Keyed(UUID id, String unit, String url, String secret) {}

    @GET
    public Uni<Page<Shown>> list() {
        return units.list(Hand.of(caller))
                .map(all -> new Page<>(all.stream().map(Shown::of).toList(), null));
    }

    /** Adds an address; the secret is told here and at {@code …/secret}. */
    @POST
    public Uni<RestResponse<Keyed>> add(@HeaderParam("Idempotency-Key") @Nullable String key, UnitWebhooks.Wish wish) {
        var hand = Hand.of(caller);
        return units.add(hand, key, wish)
                .chain(id -> keepWebhooks.show(id, WebhookOwner.keeper(hand)))
                .map(webhook -> RestResponse.ResponseBuilder.<Keyed>create(RestResponse.Status.CREATED)
                        .location(URI.create("/api/v1/webhooks/" + webhook.id()))
                        .entity(keyed(webhook))
                        .build());
    }

    @GET
    @Path("{id}")
    public Uni<Shown> show(@PathParam("id") UUID id) {
        return keepWebhooks.show(id, keeper()).map(Shown::of);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(NO_CONTENT)
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return keepWebhooks.remove(id, keeper());
    }

    /** A new secret in place of the old one. */
    @POST
    @Path("{id}/secret")
    public Uni<Keyed> renewSecret(@PathParam("id") UUID id) {
        return keepWebhooks.renewSecret(id, keeper()).map(this::keyed);
    }

    /** Sends a message of no case; what comes of it is in the log. */
    @POST
    @Path("{id}/test")
    @ResponseStatus(ACCEPTED)
    public Uni<Void> test(@PathParam("id") UUID id) {
        return resend.test(id, keeper());
    }

    /** The log, newest first. */
    @GET
    @Path("{id}/deliveries")
    public Uni<Page<DeliveryLine>> log(
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (state != null && !state.isEmpty() && !state.equals("waiting")) {
            throw new InvalidField("state", "must be waiting, or not be there");
        }
        return keepWebhooks
                .log(id, keeper(), "waiting".equals(state), cursor, Cursor.limit(limit))
                .map(page -> page.map(DeliveryLine::of));
    }

    /** Sends a message once more, under the same id. */
    @POST
    @Path("{id}/deliveries/{seq}/resend")
    @ResponseStatus(ACCEPTED)
    public Uni<Void> resend(@PathParam("id") UUID id, @PathParam("seq") long seq) {
        return resend.resend(id, seq, keeper()).replaceWithVoid();
    }

    private Keeper keeper() {
        return WebhookOwner.keeper(Hand.of(caller));
    }

    private Keyed keyed(Webhook webhook) {
        return new Keyed(
                webhook.id(), webhook.owner(), webhook.url(), signature.secretOf(webhook.id(), webhook.secretNumber()));
    }
}
