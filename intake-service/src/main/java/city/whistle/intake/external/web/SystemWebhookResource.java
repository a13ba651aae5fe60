package city.whistle.intake.external.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.intake.external.SystemWebhooks;
import city.whistle.webhooks.DeliveryLine;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Keeper;
import city.whistle.webhooks.Resend;
import city.whistle.webhooks.Signature;
import city.whistle.webhooks.Webhook;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The addresses at which another system is told what became of its cases. */
@Path("/api/v1/external/{system}/webhooks")
@RolesAllowed(Role.Names.ADMIN)
class SystemWebhookResource {
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private final SystemWebhooks systems;
    private final KeepWebhooks webhooks;
    private final Resend resend;
    private final Signature signature;
    private final Caller caller;

    SystemWebhookResource(
            SystemWebhooks systems, KeepWebhooks webhooks, Resend resend, Signature signature, Caller caller) {
        this.systems = systems;
        this.webhooks = webhooks;
        this.resend = resend;
        this.signature = signature;
        this.caller = caller;
    }

    /** What an administrator wants. */
    public record Wish(@Nullable String url) {}

    /** An address; {@code silentSince} says since when nobody answers there. */
    public record Shown(
            UUID id,
            String system,
            String url,
            Instant createdAt,
            String createdBy,
            @Nullable Instant silentSince) {
        static Shown of(Webhook each) {
            return new Shown(
                    each.id(), each.owner(), each.url(), each.createdAt(), each.createdBy(), each.silentSince());
        }
    }

    /** An address with the secret that signs what goes there. */
    public record Keyed(UUID id, String system, String url, String secret) {}

    @GET
    @Operation(summary = "The addresses at which the system is told what became of its cases")
    public Uni<Page<Shown>> list(@PathParam("system") String system) {
        return webhooks.list(keeper(system))
                .map(all -> new Page<>(all.stream().map(Shown::of).toList(), null));
    }

    @POST
    @Operation(summary = "Adds an address; the secret is told here and when it is replaced")
    public Uni<RestResponse<Keyed>> add(
            @PathParam("system") String system,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull Wish wish) {
        return systems.add(system, caller.actor(), key, wish.url())
                .chain(id -> webhooks.show(id, keeper(system)))
                .map(webhook -> RestResponse.ResponseBuilder.<Keyed>create(RestResponse.Status.CREATED)
                        .location(URI.create("/api/v1/external/" + system + "/webhooks/" + webhook.id()))
                        .entity(keyed(webhook))
                        .build());
    }

    @GET
    @Path("/{id}")
    public Uni<Shown> show(@PathParam("system") String system, @PathParam("id") UUID id) {
        return webhooks.show(id, keeper(system)).map(Shown::of);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(NO_CONTENT)
    public Uni<Void> remove(@PathParam("system") String system, @PathParam("id") UUID id) {
        return webhooks.remove(id, keeper(system));
    }

    @POST
    @Path("/{id}/secret")
    @Operation(summary = "A new secret in place of the old one")
    public Uni<Keyed> renewSecret(@PathParam("system") String system, @PathParam("id") UUID id) {
        return webhooks.renewSecret(id, keeper(system)).map(this::keyed);
    }

    @POST
    @Path("/{id}/test")
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Sends a message of no case; what comes of it is in the log")
    public Uni<Void> test(@PathParam("system") String system, @PathParam("id") UUID id) {
        return resend.test(id, keeper(system));
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "The log, newest first; state=waiting shows what is not delivered")
    public Uni<Page<DeliveryLine>> log(
            @PathParam("system") String system,
            @PathParam("id") UUID id,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (state != null && !state.isEmpty() && !state.equals("waiting")) {
            throw new InvalidField("state", "must be waiting, or not be there");
        }
        return webhooks.log(id, keeper(system), "waiting".equals(state), cursor, Cursor.limit(limit))
                .map(page -> page.map(DeliveryLine::of));
    }

    @POST
    @Path("/{id}/deliveries/{seq}/resend")
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Sends a message once more, under the same id")
    public Uni<Void> resend(@PathParam("system") String system, @PathParam("id") UUID id, @PathParam("seq") long seq) {
        return resend.resend(id, seq, keeper(system)).replaceWithVoid();
    }

    private Keeper keeper(String system) {
        return SystemWebhooks.keeper(system, caller.actor());
    }

    private Keyed keyed(Webhook webhook) {
        return new Keyed(
                webhook.id(), webhook.owner(), webhook.url(), signature.secretOf(webhook.id(), webhook.secretNumber()));
    }
}
