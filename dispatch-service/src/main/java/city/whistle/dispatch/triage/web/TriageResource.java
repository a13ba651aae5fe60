package city.whistle.dispatch.triage.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Terms;
import city.whistle.dispatch.triage.ReassignTicket;
import city.whistle.dispatch.triage.TriageTicket;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the dispatcher decides. */
@Path("/api/v1/tickets/{id}")
@RolesAllowed(Role.Names.DISPATCHER)
class TriageResource {
    private final TriageTicket triageTicket;
    private final ReassignTicket reassignTicket;
    private final Caller caller;

    TriageResource(TriageTicket triageTicket, ReassignTicket reassignTicket, Caller caller) {
        this.triageTicket = triageTicket;
        this.reassignTicket = reassignTicket;
        this.caller = caller;
    }

    /** Why it is turned away, and who takes it. */
    public record Rejection(
            @Nullable String reason, @Nullable String rightAddress) {}

    @POST
    @Path("triage")
    public Uni<RestResponse<TicketView>> triage(@BeanParam Terms terms, TriageTicket.Decision body) {
        var order = terms.order(TicketAction.TRIAGE, caller, body);
        return triageTicket.triage(order, body).map(Terms::answer);
    }

    @POST
    @Path("reject")
    public Uni<RestResponse<TicketView>> reject(@BeanParam Terms terms, Rejection body) {
        var order = terms.order(TicketAction.REJECT, caller, body);
        return triageTicket.reject(order, body.reason(), body.rightAddress()).map(Terms::answer);
    }

    @POST
    @Path("reassign")
    public Uni<RestResponse<TicketView>> reassign(@BeanParam Terms terms, ReassignTicket.NewHandlers body) {
        var order = terms.order(TicketAction.REASSIGN, caller, body);
        return reassignTicket.reassign(order, body).map(Terms::answer);
    }
}
