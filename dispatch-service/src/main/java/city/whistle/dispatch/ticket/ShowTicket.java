package city.whistle.dispatch.ticket;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows a ticket with all that ever happened to it. */
@ApplicationScoped
public class ShowTicket {
    private final Desk desk;

    ShowTicket(Desk desk) {
        this.desk = desk;
    }

    /** The ticket as that person sees it; not found when it is none of the person's business. */
    @WithSession
    public Uni<TicketView> show(UUID id, Hand hand) {
        return desk.show(id, hand);
    }

    /** The same by the number a resident dictates. */
    @WithSession
    public Uni<TicketView> show(String number, Hand hand) {
        return desk.show(number, hand);
    }
}
