package city.whistle.dispatch.request.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.request.AskReturn;
import city.whistle.dispatch.request.DecideReturn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Returns: the lead asks, the dispatcher decides. */
@Path("/api/v1/tickets/{id}")
class ReturnResource {
    private final AskReturn askReturn;
    private final DecideReturn decideReturn;
    private final Caller caller;

    ReturnResource(AskReturn askReturn, DecideReturn decideReturn, Caller caller) {
        this.askReturn = askReturn;
        this.decideReturn = decideReturn;
        this.caller = caller;
    }

    /** Why it is not the unit's duty, and by what law. */
    public record Objection(
            @Nullable String reason, @Nullable String legalBasis) {}

    /** Who takes it instead. */
    public record NewHandlers(
            @Nullable String lead, @Nullable List<@Nullable String> coHandlers, boolean designated) {}

    /** Why it stays. */
    public record Refusal(@Nullable String reason) {}

    @POST
    @Path("return")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> giveBack(@BeanParam Terms terms, Objection body) {
        var order = terms.order(TicketAction.RETURN, caller, body);
        return askReturn.ask(order, body.reason(), body.legalBasis()).map(Terms::answer);
    }

    @POST
    @Path("grant-return")
    @RolesAllowed(Role.Names.DISPATCHER)
    public Uni<RestResponse<TicketView>> grant(@BeanParam Terms terms, NewHandlers body) {
        var order = terms.order(TicketAction.GRANT_RETURN, caller, body);
        return decideReturn
                .grant(order, body.lead(), body.coHandlers(), body.designated())
                .map(Terms::answer);
    }

    @POST
    @Path("refuse-return")
    @RolesAllowed(Role.Names.DISPATCHER)
    public Uni<RestResponse<TicketView>> refuse(@BeanParam Terms terms, Refusal body) {
        var order = terms.order(TicketAction.REFUSE_RETURN, caller, body);
        return decideReturn.refuse(order, body.reason()).map(Terms::answer);
    }
}
