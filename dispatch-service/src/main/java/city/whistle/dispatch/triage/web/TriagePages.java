package city.whistle.dispatch.triage.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.request.DecideReturn;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.triage.MergeTicket;
import city.whistle.dispatch.triage.TriageTicket;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The dispatcher's page: the cases held, in the order of their clocks, one of them open beside its suggestion. */
@Path("/triage")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.DISPATCHER)
class TriagePages {
    private final TriageTicket triageTicket;
    private final DecideReturn decideReturn;
    private final MergeTicket mergeTicket;
    private final TriageSheet sheet;
    private final Caller caller;

    TriagePages(
            TriageTicket triageTicket,
            DecideReturn decideReturn,
            MergeTicket mergeTicket,
            TriageSheet sheet,
            Caller caller) {
        this.triageTicket = triageTicket;
        this.decideReturn = decideReturn;
        this.mergeTicket = mergeTicket;
        this.sheet = sheet;
        this.caller = caller;
    }

    /** The queue; {@code case} is the one to open, {@code did} what was decided on the one before. */
    @GET
    public Uni<RestResponse<String>> show(
            @QueryParam("case") @Nullable UUID open,
            @QueryParam("did") @Nullable String did,
            @QueryParam("number") @Nullable String number,
            @QueryParam("map") @Nullable String map) {
        var view = new TriageSheet.View(open, "on".equals(map), TriageSheet.Done.of(did, number));
        return sheet.render(Hand.of(caller), view, Attempt.none());
    }

    /** Sends it to its lead: as suggested, or as chosen. */
    @POST
    @Path("{id}/triage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> triage(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        return answer(id, form, "triage", triageTicket.triage(order(id, TicketAction.TRIAGE, form), form.decision()));
    }

    /** Turns it away, with the right address. */
    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> reject(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        var order = order(id, TicketAction.REJECT, form);
        return answer(id, form, "reject", triageTicket.reject(order, form.reason, form.rightAddress));
    }

    /** Takes it back from the unit that objects, and gives it to another. */
    @POST
    @Path("{id}/grant-return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> grantReturn(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        var order = order(id, TicketAction.GRANT_RETURN, form);
        var granted = decideReturn.grant(order, form.lead, form.others(), form.isDesignated());
        return answer(id, form, "grant-return", granted);
    }

    /** Leaves it with the unit that objects. */
    @POST
    @Path("{id}/refuse-return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> refuseReturn(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        var order = order(id, TicketAction.REFUSE_RETURN, form);
        return answer(id, form, "refuse-return", decideReturn.refuse(order, form.reason));
    }

    /** Handles it as part of another case. */
    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> merge(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        return answer(
                id,
                form,
                "merge",
                Uni.createFrom().deferred(() -> mergeTicket.merge(id, Hand.of(caller), form.mergeWish())));
    }

    /** Lets it stand on its own again. */
    @POST
    @Path("{id}/unmerge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> unmerge(@PathParam("id") UUID id, @BeanParam TriageForm form) {
        return answer(
                id,
                form,
                "unmerge",
                Uni.createFrom().deferred(() -> mergeTicket.unmerge(id, Hand.of(caller), form.mergeWish())));
    }

    private Uni<RestResponse<String>> answer(UUID id, TriageForm form, String action, Uni<TicketView> decided) {
        return decided.map(ticket -> RestResponse.<String>seeOther(URI.create(
                        "/triage?did=" + action + "&number=" + ticket.item().number())))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure -> again(id, Attempt.of(action, form.content(), (Failure) failure)))
                .onFailure(ServiceUnavailableException.class)
                .recoverWithUni(failure -> again(id, Attempt.away(action, form.content())));
    }

    private Uni<RestResponse<String>> again(UUID id, Attempt attempt) {
        return sheet.render(Hand.of(caller), TriageSheet.View.after(id), attempt);
    }

    private Order order(UUID id, TicketAction action, TriageForm form) {
        return new Order(id, action, Hand.of(caller), form.version, form.key, form.content());
    }
}
