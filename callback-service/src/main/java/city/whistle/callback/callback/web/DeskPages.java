package city.whistle.callback.callback.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.callback.CallbackQueue;
import city.whistle.callback.callback.CallbackQueue.Entry;
import city.whistle.callback.callback.TakeNextCall;
import city.whistle.callback.callback.web.CallSheet.Before;
import city.whistle.callback.web.WordedFrame;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /calls}: what there is to call about, and the way to the next call. */
@Path("/calls")
@Produces(MediaType.TEXT_HTML)
class DeskPages {
    private static final List<String> TABS = List.of("open", "check", "review", "concluded");
    private static final int ROWS = 50;

    private final CallbackQueue queue;
    private final TakeNextCall next;
    private final Caller caller;
    private final Clock clock;
    private final WordedFrame frame;
    private final Template page;

    DeskPages(
            CallbackQueue queue,
            TakeNextCall next,
            Caller caller,
            Clock clock,
            WordedFrame frame,
            @Location("calls/list") Template page) {
        this.queue = queue;
        this.next = next;
        this.caller = caller;
        this.clock = clock;
        this.frame = frame;
        this.page = page;
    }

    /** A list; {@code did} and {@code number} say what was done just before, {@code none} that there was no next call. */
    @GET
    @RolesAllowed({
        Role.Names.CALLBACK_AGENT,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<RestResponse<String>> list(
            @RestQuery @Nullable String tab,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String did,
            @RestQuery @Nullable String number,
            @RestQuery @Nullable String none) {
        var chosen = tab(tab);
        return queue.page(chosen, ROWS, cursor)
                .chain(found -> show(chosen, found, Before.of(did, number), "1".equals(none)));
    }

    /** Takes the next call and opens it. */
    @POST
    @Path("next")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<RestResponse<Void>> next() {
        return next.take()
                .map(found -> RestResponse.seeOther(
                        URI.create(found.map(id -> "/calls/" + id).orElse("/calls?none=1"))));
    }

    private Uni<RestResponse<String>> show(String tab, Page<Entry> found, Before before, boolean none) {
        var quiet = frame.words().city().quietHours();
        var now = clock.instant().atZone(frame.words().city().zone()).toLocalTime();
        return frame.render(page.data("tab", tab)
                .data("tabs", TABS)
                .data("rows", found.items())
                .data("next", found.next())
                .data("before", before)
                .data("none", none)
                .data("calling", caller.has(Role.CALLBACK_AGENT))
                .data("quiet", quiet.contains(now) ? quiet : null));
    }

    /** Supervisors come for reviews, everybody else for calls. */
    private String tab(@Nullable String asked) {
        if (asked != null && TABS.contains(asked)) {
            return asked;
        }
        return caller.has(Role.SUPERVISOR) && !caller.has(Role.CALLBACK_AGENT) ? "review" : "open";
    }
}
