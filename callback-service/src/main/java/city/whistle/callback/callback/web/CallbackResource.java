package city.whistle.callback.callback.web;

import city.whistle.access.Role;
import city.whistle.callback.callback.Attempt;
import city.whistle.callback.callback.CallbackQueue;
import city.whistle.callback.callback.LookUpContact;
import city.whistle.callback.callback.ReadCallback;
import city.whistle.callback.callback.RecordAttempt;
import city.whistle.callback.callback.ReviewCallback;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agents' calls and the supervisors' reviews; {@code id} is the case's. */
@Path("/api/v1/callbacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CallbackResource {
    private final CallbackQueue queue;
    private final ReadCallback read;
    private final RecordAttempt attempts;
    private final ReviewCallback reviews;
    private final LookUpContact contacts;
    private final CallbackViews views;

    CallbackResource(
            CallbackQueue queue,
            ReadCallback read,
            RecordAttempt attempts,
            ReviewCallback reviews,
            LookUpContact contacts,
            CallbackViews views) {
        this.queue = queue;
        this.read = read;
        this.attempts = attempts;
        this.reviews = reviews;
        this.contacts = contacts;
        this.views = views;
    }

    @GET
    @RolesAllowed({
        Role.Names.CALLBACK_AGENT,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<Page<CallbackViews.Item>> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queue.page(state, limit, cursor).map(page -> page.map(views::item));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.CALLBACK_AGENT,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<CallbackViews.Dossier> one(@PathParam("id") UUID id) {
        return read.read(id).map(views::dossier);
    }

    @POST
    @Path("/{id}/attempts")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<Attempt.Result> attempt(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid AttemptRequest request) {
        return attempts.record(id, request.attempt(), key);
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Attempt.Result> review(@PathParam("id") UUID id, @Valid ReviewRequest request) {
        return reviews.review(id, request.outcome(), request.reason());
    }

    /** The resident's name and number, straight from the vault, for the call that is open; and what else to ask. */
    @GET
    @Path("/{id}/contact")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<RestResponse<CallbackViews.Reach>> contact(@PathParam("id") UUID id) {
        return contacts.lookUp(id)
                .map(found -> RestResponse.ResponseBuilder.ok(CallbackViews.Reach.of(found))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
