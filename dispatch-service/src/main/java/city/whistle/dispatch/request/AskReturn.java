package city.whistle.dispatch.request;

import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.TicketView;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The lead says a ticket is not its duty. The clock does not stop for that. */
@ApplicationScoped
public class AskReturn {
    private final Desk desk;

    AskReturn(Desk desk) {
        this.desk = desk;
    }

    /** Asks the dispatcher to take the ticket back. */
    @WithTransaction
    public Uni<TicketView> ask(Order order, @Nullable String reason, @Nullable String legalBasis) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, Fields.TEXT);
            var basis = fields.text("legalBasis", legalBasis, Fields.TEXT);
            fields.check();
            situation.ticket().ask(Asked.by(situation, RequestKind.RETURN, why).on(basis), deed);
        });
    }
}
