package city.whistle.dispatch.canned.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.canned.CannedText;
import city.whistle.dispatch.canned.KeepTexts;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A unit's texts over HTTP. */
@Path("/api/v1/canned-texts")
@RolesAllowed(Role.Names.UNIT_HEAD)
class CannedTextResource {
    private static final int NO_CONTENT = 204;

    private final KeepTexts keepTexts;
    private final Caller caller;

    CannedTextResource(KeepTexts keepTexts, Caller caller) {
        this.keepTexts = keepTexts;
        this.caller = caller;
    }

    /** A text as it is shown. */
    public record View(UUID id, String unit, String title, String text, String changedBy, Instant changedAt) {
        static View of(CannedText text) {
            return new View(text.id(), text.unit(), text.title(), text.text(), text.changedBy(), text.changedAt());
        }
    }

    @GET
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Page<View>> list() {
        return keepTexts
                .list(Hand.of(caller))
                .map(all -> new Page<>(all.stream().map(View::of).toList(), null));
    }

    @POST
    public Uni<RestResponse<View>> add(@HeaderParam("Idempotency-Key") @Nullable String key, KeepTexts.Wish wish) {
        var hand = Hand.of(caller);
        return keepTexts
                .add(hand, key, wish)
                .chain(id -> keepTexts.show(id, hand))
                .map(text -> RestResponse.ResponseBuilder.<View>create(RestResponse.Status.CREATED)
                        .entity(View.of(text))
                        .build());
    }

    @PUT
    @Path("{id}")
    public Uni<View> change(@PathParam("id") UUID id, KeepTexts.Wish wish) {
        return keepTexts.change(id, Hand.of(caller), wish).map(View::of);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(NO_CONTENT)
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return keepTexts.remove(id, Hand.of(caller));
    }
}
