package city.whistle.dispatch.ticket.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListChanges;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Tickets to look at. */
@Path("/api/v1/tickets")
@RolesAllowed({
    Role.Names.OPERATOR,
    Role.Names.DISPATCHER,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
class TicketResource {
    private final ListTickets listTickets;
    private final ListChanges listChanges;
    private final ShowTicket showTicket;
    private final Caller caller;
    private final City city;

    TicketResource(ListTickets listTickets, ListChanges listChanges, ShowTicket showTicket, Caller caller, City city) {
        this.listTickets = listTickets;
        this.listChanges = listChanges;
        this.showTicket = showTicket;
        this.caller = caller;
        this.city = city;
    }

    /**
     * The tickets in the caller's scope, page by page. With {@code updated_after} in the order of their changes: then
     * {@code next} is always there, an empty page is all for now, and its {@code next} goes on later.
     */
    @GET
    public Uni<Page<TicketItem>> list(@BeanParam ListTerms terms) {
        var hand = Hand.of(caller);
        if (terms.isOfChanges()) {
            return listChanges.list(terms.filter(hand.scope(), city), terms.since(), hand, terms.cursor, terms.size());
        }
        return listTickets.list(terms.filter(hand.scope(), city), terms.order(), hand, terms.cursor, terms.size());
    }

    /** One ticket with its history, evidence and route. */
    @GET
    @Path("{id}")
    public Uni<RestResponse<TicketView>> show(@PathParam("id") UUID id) {
        return showTicket.show(id, Hand.of(caller)).map(Terms::answer);
    }
}
