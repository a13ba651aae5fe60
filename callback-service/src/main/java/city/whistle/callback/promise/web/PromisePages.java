package city.whistle.callback.promise.web;

import city.whistle.access.Role;
import city.whistle.callback.promise.DecidePromise;
import city.whistle.callback.promise.MakePromise;
import city.whistle.callback.promise.Promise.State;
import city.whistle.callback.promise.ReadPromises;
import city.whistle.callback.promise.TendPromise;
import city.whistle.callback.web.Refusal;
import city.whistle.http.Conflict;
import city.whistle.http.Failure;
import city.whistle.http.Invalid;
import city.whistle.http.InvalidField;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /figures/promises}: where units promise, report and withdraw, and supervisors decide what is published. */
@Path("/figures/promises")
@Produces(MediaType.TEXT_HTML)
class PromisePages {
    private final ReadPromises read;
    private final MakePromise make;
    private final DecidePromise decide;
    private final TendPromise tend;
    private final PromiseDesk desk;

    PromisePages(ReadPromises read, MakePromise make, DecidePromise decide, TendPromise tend, PromiseDesk desk) {
        this.read = read;
        this.make = make;
        this.decide = decide;
        this.tend = tend;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<RestResponse<String>> list(
            @RestQuery @Nullable State state,
            @RestQuery @Nullable String did,
            @RestQuery @Nullable UUID replaces,
            @RestQuery @Nullable String cursor) {
        var place = new PromiseDesk.Place(Objects.requireNonNullElse(state, State.PUBLISHED), cursor);
        if (replaces == null) {
            return desk.show(place, Refusal.none(), Map.of(), did);
        }
        return read.one(replaces)
                .chain(promise -> desk.show(place, Refusal.none(), PromiseForm.changing(promise), did));
    }

    @POST
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<RestResponse<String>> make(@BeanParam PromiseForm form) {
        return done(
                State.PROPOSED,
                "proposed",
                failure -> Refusal.of("make", form.content(), failure),
                () -> make.make(form.draft(), form.key));
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<String>> decide(
            @PathParam("id") UUID id, @RestForm @Nullable String decision, @RestForm @Nullable String reason) {
        boolean publish = "publish".equals(decision);
        return done(
                publish ? State.PUBLISHED : State.REFUSED,
                publish ? "published" : "refused",
                failure -> Refusal.of("decide-" + id, typed("reason", reason), failure),
                () -> decide.decide(id, publish, reason));
    }

    @POST
    @Path("{id}/reports")
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<RestResponse<String>> report(
            @PathParam("id") UUID id, @RestForm @Nullable String percent, @RestForm @Nullable String note) {
        var typed = Map.of("percent", text(percent), "note", text(note));
        return done(
                State.PUBLISHED,
                "reported",
                failure -> Refusal.of("report-" + id, typed, failure),
                () -> tend.report(id, number(percent), note));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<RestResponse<String>> withdraw(@PathParam("id") UUID id, @RestForm @Nullable String reason) {
        return done(
                State.WITHDRAWN,
                "withdrawn",
                failure -> Refusal.of("withdraw-" + id, typed("reason", reason), failure),
                () -> tend.withdraw(id, reason));
    }

    /** A form's failure as the page tells it. */
    private interface Told {
        Refusal of(Failure failure);
    }

    /** To the list it is in now; else the list it was in, with what was typed and what is wrong with it. */
    private Uni<RestResponse<String>> done(State now, String did, Told told, Supplier<Uni<?>> act) {
        return Uni.createFrom()
                .deferred(() -> act.get().replaceWith(now))
                .map(state -> RestResponse.<String>seeOther(
                        URI.create("/figures/promises?state=" + state.wire() + "&did=" + did)))
                .onFailure(failure -> failure instanceof Invalid || failure instanceof Conflict)
                .recoverWithUni(failure -> again(now, told.of((Failure) failure)));
    }

    private Uni<RestResponse<String>> again(State wanted, Refusal refusal) {
        boolean deciding = refusal.form().startsWith("decide");
        var state = deciding ? State.PROPOSED : wanted == State.WITHDRAWN ? State.PUBLISHED : wanted;
        return desk.show(new PromiseDesk.Place(state, null), refusal, refusal.typed(), null);
    }

    private static @Nullable Integer number(@Nullable String percent) {
        try {
            return Integer.valueOf(text(percent).strip());
        } catch (NumberFormatException e) {
            throw new InvalidField("percent", "must be a whole number");
        }
    }

    private static Map<String, String> typed(String field, @Nullable String value) {
        return Map.of(field, text(value));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
