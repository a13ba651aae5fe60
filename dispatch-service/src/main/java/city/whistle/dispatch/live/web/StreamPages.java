package city.whistle.dispatch.live.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.live.Change;
import city.whistle.dispatch.live.Changes;
import city.whistle.dispatch.ticket.Hand;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says to a page that it should look again, and nothing else. A stream ends after a while and the browser comes back, so
 * that rights are asked for anew.
 */
@Path("/desk/stream")
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class StreamPages {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Changes changes;
    private final Caller caller;

    StreamPages(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * A message for each change, and one at once, for what happened while the page was on its way.
     *
     * @param ticket only changes of that ticket
     * @param states only changes of what was or is in one of those states
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @QueryParam("case") @Nullable UUID ticket, @QueryParam("state") List<String> states, @Context Sse sse) {
        var changed = changes.in(Hand.of(caller).scope())
                .filter(change -> isOf(change, ticket, states))
                .map(change -> sse.newEvent("changed"));
        var alive = Multi.createFrom()
                .ticks()
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> tick == 0
                        ? sse.newEvent("changed")
                        : sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(changed, alive).select().first(LONGEST);
    }

    private static boolean isOf(Change change, @Nullable UUID ticket, List<String> states) {
        return (ticket == null || ticket.equals(change.id()))
                && (states.isEmpty() || !Collections.disjoint(states, change.states()));
    }
}
