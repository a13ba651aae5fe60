package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent.Assignment;

/** The side door: what is handed on too often without finding an owner is given to a unit that may not return it. */
public final class Designation {
    private Designation() {}

    /** Whether the unit that gets the ticket now has it by designation: it is said so, or it was handed on often enough. */
    public static boolean follows(boolean said, Assignment next, Situation situation) {
        var handling = situation.ticket().handling();
        var handOvers = handling.handOvers() + (next.lead().unit().equals(handling.leadCode()) ? 0 : 1);
        return said
                || handling.raisedTo().isPresent()
                || handOvers >= situation.limits().handOversBeforeRaise();
    }
}
