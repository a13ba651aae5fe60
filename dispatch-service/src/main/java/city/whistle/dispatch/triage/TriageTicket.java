package city.whistle.dispatch.triage;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.Sorted;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.UnitCodes;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dispatcher decides what a case is and who takes it, or turns it away. */
@ApplicationScoped
public class TriageTicket {
    private final Desk desk;

    TriageTicket(Desk desk) {
        this.desk = desk;
    }

    /** What a dispatcher decides; tier, urgency and category stay what they were unless given. */
    public record Decision(
            @Nullable Tier tier,
            @Nullable Urgency urgency,
            @Nullable String category,
            @Nullable String lead,
            @Nullable List<@Nullable String> coHandlers,
            @Nullable String reason) {}

    /** Sends the case to its lead. */
    @WithTransaction
    public Uni<TicketView> triage(Order order, Decision decision) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var category = fields.optional("category", decision.category(), Fields.WORD);
            if (category != null && situation.city().category(category).isEmpty()) {
                fields.wrong("category", "the city pack knows no category '" + category + "'");
            }
            var assignment = UnitCodes.read(fields, situation.city(), decision.lead(), decision.coHandlers());
            var reason = fields.text("reason", decision.reason(), Fields.TEXT);
            fields.check();
            var sorted = new Sorted(decision.tier(), decision.urgency(), category);
            situation.ticket().triage(sorted, assignment, reason, deed);
        });
    }

    /** Turns the case away, with the right address. */
    @WithTransaction
    public Uni<TicketView> reject(Order order, @Nullable String reason, @Nullable String rightAddress) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, Fields.TEXT);
            var address = fields.text("rightAddress", rightAddress, Fields.TEXT);
            fields.check();
            situation.ticket().reject(why, address, deed);
        });
    }
}
