package city.whistle.dispatch.ticket;

import city.whistle.contracts.WireName;
import java.util.Locale;

/** What can be done to a ticket; {@link #wire()} is the last step of the action's address, as in {@code sign-in}. */
public enum TicketAction implements WireName {
    HOLD,
    ROUTE,
    SOLVE_ON_SPOT,
    TRIAGE,
    REJECT,
    SIGN_IN,
    ASSIGN,
    LOOK_UP,
    CONTACT,
    LOG,
    REPORT_IN,
    DONE,
    RETURN,
    GRANT_RETURN,
    REFUSE_RETURN,
    REASSIGN,
    EXTEND,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    SUSPEND,
    GRANT_SUSPENSION,
    REFUSE_SUSPENSION,
    RESUME,
    CLOSE,
    REOPEN,
    MERGE,
    UNMERGE,
    RESORT,
    WITHDRAW;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
