package city.whistle.dispatch.ticket;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The lead takes a ticket, or hands it to a colleague. */
@ApplicationScoped
public class SignIn {
    private final Desk desk;

    SignIn(Desk desk) {
        this.desk = desk;
    }

    /** Takes the ticket; without an assignee the caller works on it. */
    @WithTransaction
    public Uni<TicketView> signIn(Order order, @Nullable String assignee) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var who = fields.optional("assignee", assignee, Fields.WORD);
            fields.check();
            situation.ticket().signIn(who == null ? order.hand().login() : who, deed);
        });
    }

    /** Names somebody else of the lead. */
    @WithTransaction
    public Uni<TicketView> assign(Order order, @Nullable String assignee) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var who = fields.text("assignee", assignee, Fields.WORD);
            fields.check();
            situation.ticket().assignTo(who, deed);
        });
    }
}
