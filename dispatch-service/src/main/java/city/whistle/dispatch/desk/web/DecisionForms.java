package city.whistle.dispatch.desk.web;

import city.whistle.dispatch.request.DecideReturn;
import city.whistle.dispatch.request.DecideTime;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.triage.ReassignTicket;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The forms of dispatchers and supervisors. */
@ApplicationScoped
class DecisionForms {
    private final DecideReturn decideReturn;
    private final DecideTime decideTime;
    private final ReassignTicket reassignTicket;

    DecisionForms(DecideReturn decideReturn, DecideTime decideTime, ReassignTicket reassignTicket) {
        this.decideReturn = decideReturn;
        this.decideTime = decideTime;
        this.reassignTicket = reassignTicket;
    }

    @Nullable
    Uni<TicketView> take(Order order, ActionForm form) {
        var designated = ActionForm.isTicked(form.designated);
        return switch (order.action()) {
            case GRANT_RETURN -> decideReturn.grant(order, form.lead, form.others(), designated);
            case REFUSE_RETURN -> decideReturn.refuse(order, form.reason);
            case REASSIGN ->
                reassignTicket.reassign(
                        order, new ReassignTicket.NewHandlers(form.lead, form.others(), designated, form.reason));
            case GRANT_EXTENSION -> decideTime.grantExtension(order);
            case REFUSE_EXTENSION -> decideTime.refuse(order, RequestKind.EXTENSION, form.reason);
            case GRANT_SUSPENSION -> decideTime.grantSuspension(order);
            case REFUSE_SUSPENSION -> decideTime.refuse(order, RequestKind.SUSPENSION, form.reason);
            default -> null;
        };
    }
}
