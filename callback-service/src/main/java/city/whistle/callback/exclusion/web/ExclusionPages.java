package city.whistle.callback.exclusion.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.exclusion.AskExclusion;
import city.whistle.callback.exclusion.DecideExclusion;
import city.whistle.callback.exclusion.Exclusion;
import city.whistle.callback.exclusion.Exclusion.State;
import city.whistle.callback.exclusion.ReadExclusions;
import city.whistle.callback.web.Refusal;
import city.whistle.callback.web.WordedFrame;
import city.whistle.contracts.WireName;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.NotFound;
import city.whistle.http.PlainText;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /figures/exclusions}: where units ask that a case be left out, and supervisors decide. */
@Path("/figures/exclusions")
@Produces(MediaType.TEXT_HTML)
class ExclusionPages {
    private static final int LONGEST = 2000;

    private final ReadExclusions read;
    private final AskExclusion ask;
    private final DecideExclusion decide;
    private final WordedFrame frame;
    private final Caller caller;
    private final Template page;

    ExclusionPages(
            ReadExclusions read,
            AskExclusion ask,
            DecideExclusion decide,
            WordedFrame frame,
            Caller caller,
            @Location("exclusions/list") Template page) {
        this.read = read;
        this.ask = ask;
        this.decide = decide;
        this.frame = frame;
        this.caller = caller;
        this.page = page;
    }

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<RestResponse<String>> list(@RestQuery @Nullable State state, @RestQuery @Nullable String did) {
        return show(Objects.requireNonNullElse(state, State.ASKED), Refusal.none(), did);
    }

    @POST
    @RolesAllowed(Role.Names.UNIT_HEAD)
    public Uni<RestResponse<String>> ask(@RestForm @Nullable String number, @RestForm @Nullable String reason) {
        var typed = typed(number, reason);
        return done("asked", typed, () -> ask(typed).replaceWith("asked"));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<String>> decide(
            @PathParam("id") UUID id, @RestForm @Nullable String decision, @RestForm @Nullable String reason) {
        var typed = typed("", reason);
        return done(
                id.toString(),
                typed,
                () -> decide.decide(id, "grant".equals(decision), words(typed.getOrDefault("reason", "")))
                        .replaceWith("decided"));
    }

    /** Back to the list when it is done, else the list with what was typed and what is wrong with it. */
    private Uni<RestResponse<String>> done(String form, Map<String, String> typed, Supplier<Uni<String>> act) {
        return Uni.createFrom()
                .deferred(act::get)
                .map(did -> RestResponse.<String>seeOther(URI.create("/figures/exclusions?did=" + did)))
                .onFailure(Failure.class)
                .recoverWithUni(failure -> show(State.ASKED, refusal(form, typed, failure), null));
    }

    /** An unknown number is a mistake in the field. */
    private static Refusal refusal(String form, Map<String, String> typed, Failure failure) {
        var said = failure instanceof NotFound ? new InvalidField("number", failure.detail()) : failure;
        return Refusal.of(form, typed, said);
    }

    private Uni<RestResponse<String>> show(State state, Refusal refusal, @Nullable String did) {
        return read.read(state)
                .chain(found -> frame.render(
                        page.data("exclusions", found)
                                .data("state", state.wire())
                                .data(
                                        "states",
                                        Arrays.stream(State.values())
                                                .map(WireName::wire)
                                                .toList())
                                .data("refusal", refusal)
                                .data("did", Objects.requireNonNullElse(did, ""))
                                .data("asking", caller.has(Role.UNIT_HEAD))
                                .data("deciding", caller.has(Role.SUPERVISOR)),
                        refusal.status()));
    }

    private static Map<String, String> typed(@Nullable String number, @Nullable String reason) {
        return Map.of(
                "number", Objects.requireNonNullElse(number, "").strip(),
                "reason", Objects.requireNonNullElse(reason, "").strip());
    }

    private Uni<Exclusion> ask(Map<String, String> typed) {
        var number = typed.getOrDefault("number", "");
        var reason = typed.getOrDefault("reason", "");
        var errors = new ArrayList<FieldError>();
        if (!number.matches("\\d{13}")) {
            errors.add(new FieldError("number", "must be a case's number, 13 digits"));
        }
        if (!isReason(reason)) {
            errors.add(noReason());
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return ask.ask(number, reason);
    }

    private static String words(String reason) {
        if (!isReason(reason)) {
            throw new InvalidField(List.of(noReason()));
        }
        return reason;
    }

    private static FieldError noReason() {
        return new FieldError("reason", "must have 1 to " + LONGEST + " characters");
    }

    private static boolean isReason(String reason) {
        return !reason.isEmpty() && reason.length() <= LONGEST && PlainText.Rule.isPlain(reason);
    }
}
