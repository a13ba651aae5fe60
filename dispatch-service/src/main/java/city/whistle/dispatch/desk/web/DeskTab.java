package city.whistle.dispatch.desk.web;

import static city.whistle.contracts.TicketState.CLOSED;
import static city.whistle.contracts.TicketState.DISPATCHED;
import static city.whistle.contracts.TicketState.DONE;
import static city.whistle.contracts.TicketState.MERGED;
import static city.whistle.contracts.TicketState.NOT_ACCEPTED;
import static city.whistle.contracts.TicketState.RETURN_ASKED;
import static city.whistle.contracts.TicketState.SIGNED_IN;
import static city.whistle.contracts.TicketState.SUSPENDED;
import static city.whistle.contracts.TicketState.WITHDRAWN;

import city.whistle.contracts.TicketState;
import city.whistle.contracts.WireName;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of the desk. */
enum DeskTab implements WireName {
    /** What the person works on. */
    MINE,
    /** What the person's unit has to do with. */
    UNIT,
    /** What nobody has signed in. */
    UNASSIGNED,
    /** What stands still until somebody else decides, or until a day. */
    WAITING,
    /** What the unit has no work with any more. */
    DONE_WITH;

    Set<TicketState> states() {
        return switch (this) {
            case MINE, UNIT -> Set.of(DISPATCHED, SIGNED_IN, RETURN_ASKED, SUSPENDED);
            case UNASSIGNED -> Set.of(DISPATCHED);
            case WAITING -> Set.of();
            case DONE_WITH -> Set.of(DONE, CLOSED, NOT_ACCEPTED, MERGED, WITHDRAWN);
        };
    }

    @Override
    public String wire() {
        return this == DONE_WITH ? "done" : WireName.super.wire();
    }

    static Optional<DeskTab> of(@Nullable String wire) {
        return Arrays.stream(values()).filter(tab -> tab.wire().equals(wire)).findFirst();
    }
}
