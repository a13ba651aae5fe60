package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.reporter.LookUpReporter;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The ticket's page with whom to call: shown once, for the purpose that was given, and kept nowhere. */
@Path("/desk/{id}/look-up")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
class ReporterPages {
    private static final String ACTION = TicketAction.LOOK_UP.wire();

    private final LookUpReporter lookUpReporter;
    private final ShowTicket showTicket;
    private final Caller caller;
    private final TicketSheet sheet;

    ReporterPages(LookUpReporter lookUpReporter, ShowTicket showTicket, Caller caller, TicketSheet sheet) {
        this.lookUpReporter = lookUpReporter;
        this.showTicket = showTicket;
        this.caller = caller;
        this.sheet = sheet;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> lookUp(
            @PathParam("id") UUID id,
            @RestForm @Nullable String purpose,
            @RestForm @Nullable String version,
            @RestForm @Nullable String key) {
        var typed = Map.of("purpose", purpose == null ? "" : purpose);
        var order = new Order(id, TicketAction.LOOK_UP, Hand.of(caller), version, key, typed);
        return lookUpReporter
                .lookUp(order, purpose)
                .chain(found -> sheet.render(found.ticket(), TicketSheet.Shown.with(found.reporter())))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure -> again(id, Attempt.of(ACTION, typed, (Failure) failure)))
                .onFailure(ServiceUnavailableException.class)
                .recoverWithUni(failure -> again(id, Attempt.away(ACTION, typed)));
    }

    private Uni<RestResponse<String>> again(UUID id, Attempt attempt) {
        return showTicket
                .show(id, Hand.of(caller))
                .chain(ticket -> sheet.render(ticket, TicketSheet.Shown.again(attempt)));
    }
}
