package city.whistle.dispatch.ticket;

import city.whistle.city.City;
import city.whistle.city.Limits;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A ticket, whoever looks at it, and the moment: what the guards judge. */
public record Situation(Ticket ticket, Hand hand, City city, Instant now) {
    Limits limits() {
        return city.limits();
    }

    /** Whether that action may be done here and now, as far as that can be said without the request's content. */
    public boolean allows(TicketAction action) {
        var row = TicketTransitions.of(action);
        return row.startsIn(ticket.state())
                && row.by().stream().anyMatch(party -> party.is(hand, ticket))
                && row.guards().stream().allMatch(guard -> guard.holds(this));
    }

    /** Everything the person may do to the ticket now. */
    public List<TicketAction> actions() {
        return Arrays.stream(TicketAction.values()).filter(this::allows).toList();
    }
}
