package city.whistle.dispatch.request;

import city.whistle.dispatch.ticket.Designation;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.UnitCodes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dispatcher decides on a return: another unit takes the ticket, or it stays where it is. */
@ApplicationScoped
public class DecideReturn {
    private final Desk desk;

    DecideReturn(Desk desk) {
        this.desk = desk;
    }

    /** Takes the ticket back and gives it to another lead. */
    @WithTransaction
    public Uni<TicketView> grant(
            Order order, @Nullable String lead, @Nullable List<@Nullable String> coHandlers, boolean designated) {
        return desk.act(order, (situation, deed) -> {
            var ticket = situation.ticket();
            var fields = new Fields();
            var assignment = UnitCodes.next(fields, situation, lead, coHandlers);
            if (assignment.lead().unit().equals(ticket.handling().leadCode())) {
                fields.wrong("lead", "is the unit that returns it");
            }
            fields.check();
            ticket.grantReturn(assignment, Designation.follows(designated, assignment, situation), deed);
        });
    }

    /** Leaves the ticket where it is. */
    @WithTransaction
    public Uni<TicketView> refuse(Order order, @Nullable String reason) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, Fields.TEXT);
            fields.check();
            situation.ticket().refuse(RequestKind.RETURN, why, deed);
        });
    }
}
