package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketState;
import city.whistle.http.Conflict;
import java.util.List;
import java.util.Map;

/** The ticket's state, or a guard, does not allow the action now; the problem says what would be allowed. */
public final class ActionNotAllowed extends Conflict {
    private ActionNotAllowed(String message, Map<String, Object> more) {
        super(message, more);
    }

    /** The state does not allow it. */
    static ActionNotAllowed in(TicketState state, TicketAction action, List<TicketAction> instead) {
        return new ActionNotAllowed(
                "'" + action.wire() + "' is not possible while the ticket is " + state.wire(),
                Map.of("state", state.wire(), "actions", wires(instead)));
    }

    /** A guard does not hold. */
    static ActionNotAllowed because(Guard guard, Situation situation, TicketAction action) {
        return because(guard, guard.words(), situation, action);
    }

    /** A guard does not hold, in more exact words. */
    public static ActionNotAllowed because(Guard guard, String why, Situation situation, TicketAction action) {
        return new ActionNotAllowed(
                "'" + action.wire() + "' is not possible: it needs that " + why,
                Map.of(
                        "state", situation.ticket().state().wire(),
                        "guard", guard.name().toLowerCase(java.util.Locale.ROOT),
                        "actions", wires(situation.actions())));
    }

    private static List<String> wires(List<TicketAction> actions) {
        return actions.stream().map(TicketAction::wire).toList();
    }
}
