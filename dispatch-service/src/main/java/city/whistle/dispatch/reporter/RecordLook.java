package city.whistle.dispatch.reporter;

import city.whistle.access.contact.ContactLooks;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Writes down who wants to see a reporter's contact, and why; refuses who may not, and who does not say. */
@ApplicationScoped
class RecordLook {
    private final Desk desk;
    private final ContactLooks looks;

    RecordLook(Desk desk, ContactLooks looks) {
        this.desk = desk;
        this.looks = looks;
    }

    @WithTransaction
    Uni<TicketView> record(Order order, @Nullable String purpose) {
        var actor = Actor.staff(order.hand().login(), null);
        return desk.act(order, (situation, deed) -> {
                    var fields = new Fields();
                    var why = fields.text("purpose", purpose, Fields.WORD);
                    fields.check();
                    situation.ticket().lookUp(why, deed);
                })
                .call(() -> looks.record(actor, order.id(), String.valueOf(purpose)));
    }
}
