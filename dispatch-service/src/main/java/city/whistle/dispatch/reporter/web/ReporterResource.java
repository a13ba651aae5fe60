package city.whistle.dispatch.reporter.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.reporter.LookUpReporter;
import city.whistle.dispatch.reporter.Vault;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Terms;
import city.whistle.http.EntityTag;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whom to call about a ticket. A POST, since each look is written down. */
@Path("/api/v1/tickets/{id}")
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
class ReporterResource {
    private final LookUpReporter lookUpReporter;
    private final Caller caller;

    ReporterResource(LookUpReporter lookUpReporter, Caller caller) {
        this.lookUpReporter = lookUpReporter;
        this.caller = caller;
    }

    /** What the contact is needed for; it is kept. */
    public record Purpose(@Nullable String purpose) {}

    /** The ticket, as after every action, with its reporter. */
    public record Answer(@JsonUnwrapped TicketView ticket, Vault.Reporter reporter) {}

    @POST
    @Path("look-up")
    public Uni<RestResponse<Answer>> lookUp(@BeanParam Terms terms, Purpose body) {
        var order = terms.order(TicketAction.LOOK_UP, caller, body);
        return lookUpReporter
                .lookUp(order, body.purpose())
                .map(found -> RestResponse.ResponseBuilder.ok(new Answer(found.ticket(), found.reporter()))
                        .header("ETag", EntityTag.of(found.ticket().item().version()))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
