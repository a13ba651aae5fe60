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

/** The command level decides on more time and on standing clocks. */
@ApplicationScoped
public class DecideTime {
    private final Desk desk;

    DecideTime(Desk desk) {
        this.desk = desk;
    }

    /** Gives more time. */
    @WithTransaction
    public Uni<TicketView> grantExtension(Order order) {
        return desk.act(order, (situation, deed) -> situation.ticket().grantExtension(deed));
    }

    /** Lets the clock stand still. */
    @WithTransaction
    public Uni<TicketView> grantSuspension(Order order) {
        return desk.act(order, (situation, deed) -> situation.ticket().grantSuspension(deed));
    }

    /** Grants neither. */
    @WithTransaction
    public Uni<TicketView> refuse(Order order, RequestKind kind, @Nullable String reason) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, Fields.TEXT);
            fields.check();
            situation.ticket().refuse(kind, why, deed);
        });
    }
}
