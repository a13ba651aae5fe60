package city.whistle.dispatch.desk.web;

import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Does what a form of the ticket's page says, by the same use cases as the API. */
@ApplicationScoped
class TakeAction {
    private final WorkForms work;
    private final AskForms asking;
    private final DecisionForms decisions;

    TakeAction(WorkForms work, AskForms asking, DecisionForms decisions) {
        this.work = work;
        this.asking = asking;
        this.decisions = decisions;
    }

    /** The ticket afterwards; empty when no form of the page is for that action. */
    Optional<Uni<TicketView>> take(Order order, ActionForm form) {
        return Optional.ofNullable(work.take(order, form))
                .or(() -> Optional.ofNullable(asking.take(order, form)))
                .or(() -> Optional.ofNullable(decisions.take(order, form)));
    }
}
