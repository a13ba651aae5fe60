package city.whistle.dispatch.routing.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.routing.Replay;
import city.whistle.dispatch.routing.ReplayRoutes;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tries other routes on cases there were, before anybody puts them into force; and one case on the routes in force. */
@Path("/triage/routes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.DISPATCHER, Role.Names.ADMIN})
class RoutePages {
    private static final String ACTION = "replay";
    private static final List<String> FILES = List.of("routes", "pack");

    private final ReplayRoutes replayRoutes;
    private final Caller caller;
    private final Vertx vertx;
    private final WordedFrame frame;
    private final Template page;

    RoutePages(
            ReplayRoutes replayRoutes,
            Caller caller,
            Vertx vertx,
            WordedFrame frame,
            @Location("triage/routes") Template page) {
        this.replayRoutes = replayRoutes;
        this.caller = caller;
        this.vertx = vertx;
        this.frame = frame;
        this.page = page;
    }

    /** The form; {@code number} fills in the case to try. */
    @GET
    public Uni<RestResponse<String>> show(@QueryParam("number") @Nullable String number) {
        return render(Attempt.typed(ACTION, Map.of("number", number == null ? "" : number)), List.of(), null);
    }

    /** What would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<String>> replay(@BeanParam ReplayForm form) {
        var hand = Hand.of(caller);
        return vertx.executeBlocking(form::read).chain(content -> {
            var typed = form.typed(content.routes());
            return replay(hand, form, content)
                    .chain(replay -> render(Attempt.typed(ACTION, typed), List.of(), replay))
                    .onFailure(Failure.class)
                    .recoverWithUni(failure -> render(Attempt.of(ACTION, typed, failure), failure.errors(), null));
        });
    }

    private Uni<Replay> replay(Hand hand, ReplayForm form, ReplayForm.Content content) {
        return content.isPack()
                ? replayRoutes.replay(hand, content.pack(), form.cases(), form.number)
                : replayRoutes.replay(hand, form.trial(content.routes()));
    }

    private Uni<RestResponse<String>> render(Attempt attempt, List<FieldError> errors, @Nullable Replay replay) {
        return frame.render(
                page.data("attempt", attempt)
                        .data(
                                "faults",
                                errors.stream()
                                        .filter(each -> FILES.contains(each.field()))
                                        .map(FieldError::message)
                                        .toList())
                        .data("packs", caller.has(Role.ADMIN))
                        .data("replay", replay),
                attempt.status());
    }
}
