package city.whistle.intake.tracking;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Event;
import city.whistle.contracts.TicketEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows a case through everything that is told of it. To be called inside a transaction. */
@ApplicationScoped
public class FollowCase {
    private final CaseFacts facts;
    private final TicketTracks tickets;

    FollowCase(CaseFacts facts, TicketTracks tickets) {
        this.facts = facts;
        this.tickets = tickets;
    }

    public Uni<Void> follow(Event event) {
        return switch (event) {
            case ComplaintEvent e -> facts.keep(Facts.of(e));
            case TicketEvent e ->
                facts.keep(Facts.of(e)).chain(() -> tickets.take(e)).replaceWithVoid();
            case DeadlineEvent e -> facts.keep(Facts.of(e));
            case CallbackEvent e -> facts.keep(Facts.of(e));
        };
    }
}
