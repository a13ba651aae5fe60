package city.whistle.dispatch.ticket.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.DoneReason;
import city.whistle.dispatch.ticket.FinishWork;
import city.whistle.dispatch.ticket.LogWork;
import city.whistle.dispatch.ticket.SignIn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the lead does with its ticket. */
@Path("/api/v1/tickets/{id}")
class WorkResource {
    private final SignIn signIn;
    private final LogWork logWork;
    private final FinishWork finishWork;
    private final Caller caller;

    WorkResource(SignIn signIn, LogWork logWork, FinishWork finishWork, Caller caller) {
        this.signIn = signIn;
        this.logWork = logWork;
        this.finishWork = finishWork;
        this.caller = caller;
    }

    /** Who works on it. */
    public record Assignee(@Nullable String assignee) {}

    /** How the resident was contacted. */
    public record Contact(@Nullable String how, @Nullable String note) {}

    /** An entry of the work log; {@code public} ones are shown to the resident. */
    public record Entry(
            @Nullable String text,
            @Nullable List<@Nullable String> attachments,
            @JsonProperty("public") boolean open) {}

    /** The report that the work is done. */
    public record Report(
            @Nullable String finding,
            @Nullable String action,
            @Nullable DoneReason reason,
            @Nullable List<@Nullable String> evidence,
            boolean contacted,
            @Nullable String coHandlersMissing) {
        FinishWork.Claim claim() {
            return new FinishWork.Claim(finding, action, reason, evidence, contacted, coHandlersMissing);
        }
    }

    @POST
    @Path("sign-in")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<RestResponse<TicketView>> signIn(@BeanParam Terms terms, Assignee body) {
        var order = terms.order(TicketAction.SIGN_IN, caller, body);
        return signIn.signIn(order, body.assignee()).map(Terms::answer);
    }

    @POST
    @Path("assign")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<RestResponse<TicketView>> assign(@BeanParam Terms terms, Assignee body) {
        var order = terms.order(TicketAction.ASSIGN, caller, body);
        return signIn.assign(order, body.assignee()).map(Terms::answer);
    }

    @POST
    @Path("contact")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> contact(@BeanParam Terms terms, Contact body) {
        var order = terms.order(TicketAction.CONTACT, caller, body);
        return logWork.contact(order, body.how(), body.note()).map(Terms::answer);
    }

    @POST
    @Path("log")
    @RolesAllowed(Role.Names.HANDLER)
    public Uni<RestResponse<TicketView>> log(@BeanParam Terms terms, Entry body) {
        var order = terms.order(TicketAction.LOG, caller, body);
        return logWork.log(order, body.text(), body.attachments(), body.open()).map(Terms::answer);
    }

    @POST
    @Path("done")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<RestResponse<TicketView>> done(@BeanParam Terms terms, Report body) {
        var order = terms.order(TicketAction.DONE, caller, body);
        return finishWork.finish(order, body.claim()).map(Terms::answer);
    }
}
