package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.web.Points;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** The list of the desk as points of its map: the same tickets, by the same filter and for the same people. */
@Path("/desk/map.json")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class MapPages {
    private final ListTickets listTickets;
    private final City city;
    private final Clock clock;
    private final Caller caller;

    MapPages(ListTickets listTickets, City city, Clock clock, Caller caller) {
        this.listTickets = listTickets;
        this.city = city;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<Points> points(@BeanParam DeskTerms terms) {
        var hand = Hand.of(caller);
        return listTickets
                .list(terms.filter(hand, city), terms.sort(), hand, null, Points.MOST)
                .map(page -> Points.of(page.items(), "/desk/", clock.instant()));
    }
}
