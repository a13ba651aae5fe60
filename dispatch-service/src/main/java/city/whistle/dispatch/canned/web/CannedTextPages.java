package city.whistle.dispatch.canned.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.canned.KeepTexts;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A head keeps the texts that its unit's people insert with one key. */
@Path("/desk/texts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.Names.UNIT_HEAD)
class CannedTextPages {
    private static final URI LIST = URI.create("/desk/texts");

    private final KeepTexts keepTexts;
    private final Caller caller;
    private final WordedFrame frame;
    private final Template page;

    CannedTextPages(KeepTexts keepTexts, Caller caller, WordedFrame frame, @Location("desk/texts") Template page) {
        this.keepTexts = keepTexts;
        this.caller = caller;
        this.frame = frame;
        this.page = page;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Uni<RestResponse<String>> list() {
        return render(Attempt.none());
    }

    @POST
    public Uni<RestResponse<String>> add(
            @RestForm @Nullable String title, @RestForm @Nullable String text, @RestForm @Nullable String unit) {
        var wish = new KeepTexts.Wish(title, text, unit == null || unit.isBlank() ? null : unit);
        return answer("add", wish, () -> keepTexts.add(Hand.of(caller), null, wish));
    }

    @POST
    @Path("{id}")
    public Uni<RestResponse<String>> change(
            @PathParam("id") UUID id, @RestForm @Nullable String title, @RestForm @Nullable String text) {
        var wish = new KeepTexts.Wish(title, text, null);
        return answer("text-" + id, wish, () -> keepTexts.change(id, Hand.of(caller), wish));
    }

    @POST
    @Path("{id}/remove")
    public Uni<RestResponse<String>> remove(@PathParam("id") UUID id) {
        return keepTexts.remove(id, Hand.of(caller)).replaceWith(RestResponse.<String>seeOther(LIST));
    }

    private Uni<RestResponse<String>> answer(String action, KeepTexts.Wish wish, Supplier<Uni<?>> deed) {
        return Uni.createFrom()
                .deferred(deed::get)
                .replaceWith(RestResponse.<String>seeOther(LIST))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure -> render(Attempt.of(action, typed(wish), (Failure) failure)));
    }

    private static Map<String, String> typed(KeepTexts.Wish wish) {
        return Map.of(
                "title", wish.title() == null ? "" : wish.title(),
                "text", wish.text() == null ? "" : wish.text(),
                "unit", wish.unit() == null ? "" : wish.unit());
    }

    private Uni<RestResponse<String>> render(Attempt attempt) {
        var hand = Hand.of(caller);
        return keepTexts
                .list(hand)
                .chain(all -> frame.render(
                        page.data("texts", all).data("attempt", attempt).data("units", hand.units()),
                        attempt.status()));
    }
}
