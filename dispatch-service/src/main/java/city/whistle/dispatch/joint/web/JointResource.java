package city.whistle.dispatch.joint.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.joint.ReportIn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What co-handlers do. */
@Path("/api/v1/tickets/{id}")
class JointResource {
    private final ReportIn reportIn;
    private final Caller caller;

    JointResource(ReportIn reportIn, Caller caller) {
        this.reportIn = reportIn;
        this.caller = caller;
    }

    /** What the unit did. */
    public record Part(@Nullable String note) {}

    @POST
    @Path("report-in")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> reportIn(@BeanParam Terms terms, Part body) {
        var order = terms.order(TicketAction.REPORT_IN, caller, body);
        return reportIn.reportIn(order, body.note()).map(Terms::answer);
    }
}
