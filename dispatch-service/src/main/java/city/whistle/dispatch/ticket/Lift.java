package city.whistle.dispatch.ticket;

import city.whistle.contracts.Reason;
import city.whistle.contracts.Sorting;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.List;

/** What a ticket weighs at least, now that other cases are part of it. */
record Lift(Tier tier, Urgency urgency, List<Reason> reasons) {
    static Lift to(Sorting sorting) {
        return new Lift(sorting.tier(), sorting.urgency(), List.copyOf(sorting.reasons()));
    }

    /** Whether the ticket weighs less. */
    boolean lifts(Ticket ticket) {
        var matter = ticket.matter();
        return tier.compareTo(matter.tier()) > 0 || urgency.compareTo(matter.urgency()) > 0;
    }

    void lift(Ticket ticket, Deed deed) {
        ticket.move(TicketAction.RESORT, deed, tier.wire());
        ticket.matter().lift(tier, urgency);
        new News(ticket, deed).resorted(reasons);
    }
}
