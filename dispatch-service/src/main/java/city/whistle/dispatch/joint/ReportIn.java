package city.whistle.dispatch.joint;

import city.whistle.contracts.UnitRef;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A co-handler says that it did its part. */
@ApplicationScoped
public class ReportIn {
    private final Desk desk;

    ReportIn(Desk desk) {
        this.desk = desk;
    }

    /** Reports the caller's unit in. */
    @WithTransaction
    public Uni<TicketView> reportIn(Order order, @Nullable String note) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var words = fields.optional("note", note, Fields.TEXT);
            fields.check();
            var ticket = situation.ticket();
            var unit = ticket.handling().outstandingOf(order.hand().units()).orElseThrow();
            ticket.reportIn(new UnitRef(unit.unit(), unit.name()), words, deed);
        });
    }
}
