package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of a ticket's page that says how each deadline was reckoned; while escalation is away, the page stays as it is. */
@Path("/desk/{id}/clocks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class ClockPages {
    private final ShowTicket showTicket;
    private final EscalationClocks escalation;
    private final PageLanguage language;
    private final Caller caller;
    private final WordedFrame frame;
    private final Template part;

    ClockPages(
            ShowTicket showTicket,
            @RestClient EscalationClocks escalation,
            PageLanguage language,
            Caller caller,
            WordedFrame frame,
            @Location("desk/clocks") Template part) {
        this.showTicket = showTicket;
        this.escalation = escalation;
        this.language = language;
        this.caller = caller;
        this.frame = frame;
        this.part = part;
    }

    @GET
    public Uni<RestResponse<String>> clocks(@PathParam("id") UUID id) {
        return showTicket
                .show(id, Hand.of(caller))
                .chain(ticket -> escalation.clocks(id, language.locale().getLanguage()))
                .map(EscalationClocks.Clocks::items)
                .chain(this::show);
    }

    private Uni<RestResponse<String>> show(List<EscalationClocks.Clock> clocks) {
        return frame.render(part.data("clocks", clocks), RestResponse.StatusCode.OK);
    }
}
