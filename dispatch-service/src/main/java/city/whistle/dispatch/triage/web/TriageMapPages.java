package city.whistle.dispatch.triage.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.web.Points;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** The dispatcher's queue as points of a map. */
@Path("/triage/map.json")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.DISPATCHER)
class TriageMapPages {
    private final ListTickets listTickets;
    private final Clock clock;
    private final Caller caller;

    TriageMapPages(ListTickets listTickets, Clock clock, Caller caller) {
        this.listTickets = listTickets;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<Points> points() {
        var hand = Hand.of(caller);
        return listTickets
                .list(TriageSheet.held(hand), TicketFilter.Sort.DUE_AT, hand, null, Points.MOST)
                .map(page -> Points.of(page.items(), "/triage?map=on&case=", clock.instant()));
    }
}
