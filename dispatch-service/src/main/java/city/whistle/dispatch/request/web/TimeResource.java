package city.whistle.dispatch.request.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.request.AskExtension;
import city.whistle.dispatch.request.AskSuspension;
import city.whistle.dispatch.request.DecideTime;
import city.whistle.dispatch.request.ResumeTicket;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Extensions and suspensions: the lead asks, the command level decides. */
@Path("/api/v1/tickets/{id}")
class TimeResource {
    private final AskExtension askExtension;
    private final AskSuspension askSuspension;
    private final DecideTime decideTime;
    private final ResumeTicket resumeTicket;
    private final Caller caller;

    TimeResource(
            AskExtension askExtension,
            AskSuspension askSuspension,
            DecideTime decideTime,
            ResumeTicket resumeTicket,
            Caller caller) {
        this.askExtension = askExtension;
        this.askSuspension = askSuspension;
        this.decideTime = decideTime;
        this.resumeTicket = resumeTicket;
        this.caller = caller;
    }

    /** Until when the clock shall stand still, and why. */
    public record Pause(@Nullable Instant until, @Nullable String reason) {}

    /** Why. */
    public record Why(@Nullable String reason) {}

    @POST
    @Path("extend")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> extend(@BeanParam Terms terms, AskExtension.Wish body) {
        var order = terms.order(TicketAction.EXTEND, caller, body);
        return askExtension.ask(order, body).map(Terms::answer);
    }

    @POST
    @Path("grant-extension")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<TicketView>> grantExtension(@BeanParam Terms terms) {
        var order = terms.order(TicketAction.GRANT_EXTENSION, caller, Desk.nothing());
        return decideTime.grantExtension(order).map(Terms::answer);
    }

    @POST
    @Path("refuse-extension")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<TicketView>> refuseExtension(@BeanParam Terms terms, Why body) {
        var order = terms.order(TicketAction.REFUSE_EXTENSION, caller, body);
        return decideTime.refuse(order, RequestKind.EXTENSION, body.reason()).map(Terms::answer);
    }

    @POST
    @Path("suspend")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> suspend(@BeanParam Terms terms, Pause body) {
        var order = terms.order(TicketAction.SUSPEND, caller, body);
        return askSuspension.ask(order, body.until(), body.reason()).map(Terms::answer);
    }

    @POST
    @Path("grant-suspension")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<TicketView>> grantSuspension(@BeanParam Terms terms) {
        var order = terms.order(TicketAction.GRANT_SUSPENSION, caller, Desk.nothing());
        return decideTime.grantSuspension(order).map(Terms::answer);
    }

    @POST
    @Path("refuse-suspension")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<TicketView>> refuseSuspension(@BeanParam Terms terms, Why body) {
        var order = terms.order(TicketAction.REFUSE_SUSPENSION, caller, body);
        return decideTime.refuse(order, RequestKind.SUSPENSION, body.reason()).map(Terms::answer);
    }

    @POST
    @Path("resume")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.SUPERVISOR})
    public Uni<RestResponse<TicketView>> resume(@BeanParam Terms terms, Why body) {
        var order = terms.order(TicketAction.RESUME, caller, body);
        return resumeTicket.resume(order, body.reason()).map(Terms::answer);
    }
}
