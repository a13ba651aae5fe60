package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A ticket's page: all that ever happened to it, what is due and why, and a form for everything the person may do. */
@Path("/desk/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class TicketPages {
    private final ShowTicket showTicket;
    private final TakeAction takeAction;
    private final Caller caller;
    private final TicketSheet sheet;

    TicketPages(ShowTicket showTicket, TakeAction takeAction, Caller caller, TicketSheet sheet) {
        this.showTicket = showTicket;
        this.takeAction = takeAction;
        this.caller = caller;
        this.sheet = sheet;
    }

    /** The page; {@code did} is the action that led here. */
    @GET
    public Uni<RestResponse<String>> show(@PathParam("id") UUID id, @QueryParam("did") @Nullable String did) {
        return showTicket.show(id, Hand.of(caller)).chain(ticket -> sheet.render(ticket, TicketSheet.Shown.after(did)));
    }

    /** For who reads the page, or the triage page: nothing while the ticket is as it was read, else the news that it is not. */
    @GET
    @Path("news")
    public Uni<RestResponse<String>> news(
            @PathParam("id") UUID id,
            @QueryParam("version") long version,
            @QueryParam("triage") @Nullable Boolean triage) {
        return showTicket
                .show(id, Hand.of(caller))
                .chain(ticket -> ticket.item().version() == version
                        ? Uni.createFrom().item(RestResponse.<String>noContent())
                        : sheet.renderNews(ticket, Boolean.TRUE.equals(triage)));
    }

    /** One action: the page again when it is done, or with what stands in the way and everything that was typed. */
    @POST
    @Path("{action}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Uni<RestResponse<String>> act(
            @PathParam("id") UUID id, @PathParam("action") String action, @BeanParam ActionForm form) {
        return done(order(id, action, form), form)
                .map(ticket -> RestResponse.<String>seeOther(URI.create("/desk/" + id + "?did=" + action)))
                .onFailure(TicketPages::canBeSaid)
                .recoverWithUni(failure -> again(id, Attempt.of(action, form.content(), (Failure) failure)))
                .onFailure(ServiceUnavailableException.class)
                .recoverWithUni(failure -> again(id, Attempt.away(action, form.content())));
    }

    private Uni<TicketView> done(Order order, ActionForm form) {
        return takeAction.take(order, form).orElseThrow(NotFoundException::new);
    }

    private Uni<RestResponse<String>> again(UUID id, Attempt attempt) {
        return showTicket
                .show(id, Hand.of(caller))
                .chain(ticket -> sheet.render(ticket, TicketSheet.Shown.again(attempt)));
    }

    private static boolean canBeSaid(Throwable failure) {
        return failure instanceof Failure && !(failure instanceof NotFound);
    }

    private Order order(UUID id, String action, ActionForm form) {
        return new Order(id, actionOf(action), Hand.of(caller), form.version, form.key, form.content());
    }

    private static TicketAction actionOf(String wire) {
        try {
            return WireName.of(TicketAction.class, wire);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
