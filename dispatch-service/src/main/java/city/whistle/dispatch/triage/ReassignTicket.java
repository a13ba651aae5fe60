package city.whistle.dispatch.triage;

import city.whistle.dispatch.ticket.Designation;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.UnitCodes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dispatcher gives a ticket to another lead, or names other co-handlers. */
@ApplicationScoped
public class ReassignTicket {
    private final Desk desk;

    ReassignTicket(Desk desk) {
        this.desk = desk;
    }

    /** Who shall have it; a designated lead may not return it. */
    public record NewHandlers(
            @Nullable String lead,
            @Nullable List<@Nullable String> coHandlers,
            boolean designated,
            @Nullable String reason) {}

    /** Hands the ticket on. */
    @WithTransaction
    public Uni<TicketView> reassign(Order order, NewHandlers handlers) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var assignment = UnitCodes.next(fields, situation, handlers.lead(), handlers.coHandlers());
            var reason = fields.text("reason", handlers.reason(), Fields.TEXT);
            fields.check();
            var ticket = situation.ticket();
            if (assignment.equals(ticket.handling().assignment()) && !handlers.designated()) {
                fields.wrong("lead", "has the ticket already, with the same co-handlers");
            }
            fields.check();
            var designated = Designation.follows(handlers.designated(), assignment, situation);
            ticket.reassign(assignment, designated, reason, deed);
        });
    }
}
