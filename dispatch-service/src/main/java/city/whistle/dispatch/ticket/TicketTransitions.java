package city.whistle.dispatch.ticket;

import static city.whistle.contracts.TicketState.CLOSED;
import static city.whistle.contracts.TicketState.DISPATCHED;
import static city.whistle.contracts.TicketState.DONE;
import static city.whistle.contracts.TicketState.MERGED;
import static city.whistle.contracts.TicketState.NOT_ACCEPTED;
import static city.whistle.contracts.TicketState.RETURN_ASKED;
import static city.whistle.contracts.TicketState.SIGNED_IN;
import static city.whistle.contracts.TicketState.SUSPENDED;
import static city.whistle.contracts.TicketState.TRIAGE;
import static city.whistle.contracts.TicketState.WITHDRAWN;
import static city.whistle.dispatch.ticket.Party.CALLBACK;
import static city.whistle.dispatch.ticket.Party.CO_HANDLER;
import static city.whistle.dispatch.ticket.Party.DISPATCH;
import static city.whistle.dispatch.ticket.Party.DISPATCHER;
import static city.whistle.dispatch.ticket.Party.INTAKE;
import static city.whistle.dispatch.ticket.Party.LEAD;
import static city.whistle.dispatch.ticket.Party.LEAD_HEAD;
import static city.whistle.dispatch.ticket.Party.SUPERVISOR;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.CoHandlerReportedIn;
import city.whistle.contracts.TicketEvent.ExtensionGranted;
import city.whistle.contracts.TicketEvent.ReporterContacted;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReassigned;
import city.whistle.contracts.TicketEvent.TicketRejected;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.TicketResorted;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.TicketEvent.TicketReturned;
import city.whistle.contracts.TicketEvent.TicketSignedIn;
import city.whistle.contracts.TicketEvent.TicketSuspended;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.TicketEvent.WorkLogged;
import city.whistle.contracts.TicketState;
import city.whistle.dispatch.ticket.Transition.Target;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of a ticket: the only place that says what may happen to it, where, and by whom. */
public final class TicketTransitions {
    /** States a ticket never leaves by work; late news is noted there and changes nothing. */
    public static final Set<TicketState> TERMINAL = Set.of(CLOSED, NOT_ACCEPTED, MERGED, WITHDRAWN);

    private static final Set<TicketState> OPEN = EnumSet.complementOf(EnumSet.copyOf(TERMINAL));
    private static final Set<TicketState> WITH_UNIT = EnumSet.of(DISPATCHED, SIGNED_IN, RETURN_ASKED, SUSPENDED);
    private static final Target SAME = new Target.Same();
    private static final Target BEFORE = new Target.Before();
    private static final Map<TicketAction, Transition> TABLE = new EnumMap<>(TicketAction.class);

    static {
        birth(TicketAction.HOLD, TRIAGE, TicketTriaged.class);
        birth(TicketAction.ROUTE, DISPATCHED, TicketDispatched.class);
        birth(TicketAction.SOLVE_ON_SPOT, DONE, WorkDone.class);

        row(TicketAction.TRIAGE, at(TRIAGE), to(DISPATCHED), by(DISPATCHER))
                .tell(TicketTriaged.class, TicketDispatched.class);
        row(TicketAction.REJECT, at(TRIAGE), to(NOT_ACCEPTED), by(DISPATCHER)).tell(TicketRejected.class);

        row(TicketAction.SIGN_IN, at(DISPATCHED), to(SIGNED_IN), by(LEAD, LEAD_HEAD))
                .tell(TicketSignedIn.class);
        row(TicketAction.ASSIGN, at(SIGNED_IN, RETURN_ASKED, SUSPENDED), SAME, by(LEAD, LEAD_HEAD))
                .tell(WorkLogged.class);
        row(TicketAction.LOOK_UP, at(SIGNED_IN), SAME, by(LEAD, LEAD_HEAD)).when(Guard.CONTACTABLE);
        row(TicketAction.CONTACT, at(SIGNED_IN), SAME, by(LEAD)).tell(ReporterContacted.class);
        row(TicketAction.LOG, WITH_UNIT, SAME, by(LEAD, CO_HANDLER)).tell(WorkLogged.class);
        row(TicketAction.REPORT_IN, WITH_UNIT, SAME, by(CO_HANDLER))
                .when(Guard.REPORT_OUTSTANDING)
                .tell(CoHandlerReportedIn.class);
        row(TicketAction.DONE, at(SIGNED_IN), to(DONE), by(LEAD, LEAD_HEAD))
                .when(Guard.CO_HANDLERS_IN, Guard.CONTACTED, Guard.EVIDENCE_GIVEN)
                .tell(WorkDone.class);

        row(TicketAction.RETURN, at(DISPATCHED, SIGNED_IN), to(RETURN_ASKED), by(LEAD))
                .when(Guard.NO_OPEN_REQUEST, Guard.NOT_DESIGNATED, Guard.RETURN_IN_TIME)
                .tell(TicketReturned.class);
        row(TicketAction.GRANT_RETURN, at(RETURN_ASKED), to(DISPATCHED), by(DISPATCHER))
                .when(Guard.NOT_OWN_REQUEST)
                .tell(TicketReturned.class, TicketReassigned.class);
        row(TicketAction.REFUSE_RETURN, at(RETURN_ASKED), BEFORE, by(DISPATCHER))
                .when(Guard.NOT_OWN_REQUEST)
                .tell(TicketReturned.class);
        row(TicketAction.REASSIGN, at(DISPATCHED, SIGNED_IN), to(DISPATCHED), by(DISPATCHER))
                .tell(TicketReassigned.class);

        row(TicketAction.EXTEND, at(SIGNED_IN), SAME, by(LEAD))
                .when(Guard.NO_OPEN_REQUEST, Guard.EXTENSION_LEFT, Guard.BEFORE_LIMIT, Guard.WITHIN_EXTENSION)
                .tell(WorkLogged.class);
        row(TicketAction.GRANT_EXTENSION, at(SIGNED_IN), SAME, by(SUPERVISOR))
                .when(Guard.EXTENSION_ASKED, Guard.NOT_OWN_REQUEST)
                .tell(ExtensionGranted.class);
        row(TicketAction.REFUSE_EXTENSION, at(SIGNED_IN), SAME, by(SUPERVISOR))
                .when(Guard.EXTENSION_ASKED, Guard.NOT_OWN_REQUEST)
                .tell(WorkLogged.class);

        row(TicketAction.SUSPEND, at(SIGNED_IN), SAME, by(LEAD))
                .when(Guard.NO_OPEN_REQUEST, Guard.SUSPENSION_LEFT, Guard.EXTENSIONS_USED_UP, Guard.WITHIN_SUSPENSION)
                .tell(WorkLogged.class);
        row(TicketAction.GRANT_SUSPENSION, at(SIGNED_IN), to(SUSPENDED), by(SUPERVISOR))
                .when(Guard.SUSPENSION_ASKED, Guard.NOT_OWN_REQUEST)
                .tell(TicketSuspended.class);
        row(TicketAction.REFUSE_SUSPENSION, at(SIGNED_IN), SAME, by(SUPERVISOR))
                .when(Guard.SUSPENSION_ASKED, Guard.NOT_OWN_REQUEST)
                .tell(WorkLogged.class);
        row(TicketAction.RESUME, at(SUSPENDED), to(SIGNED_IN), by(LEAD, SUPERVISOR, DISPATCH))
                .tell(TicketResumed.class);

        row(TicketAction.CLOSE, at(DONE), to(CLOSED), by(CALLBACK)).tell(TicketClosed.class);
        row(TicketAction.REOPEN, at(DONE), to(DISPATCHED), by(CALLBACK)).tell(TicketReopened.class);
        row(TicketAction.MERGE, OPEN, to(MERGED), by(INTAKE));
        row(TicketAction.UNMERGE, at(MERGED), BEFORE, by(INTAKE));
        row(TicketAction.RESORT, at(TRIAGE, DISPATCHED, SIGNED_IN, RETURN_ASKED, SUSPENDED), SAME, by(INTAKE))
                .tell(TicketResorted.class);
        row(TicketAction.WITHDRAW, OPEN, to(WITHDRAWN), by(INTAKE));
    }

    private TicketTransitions() {}

    /** The row of an action. */
    public static Transition of(TicketAction action) {
        var row = TABLE.get(action);
        if (row == null) {
            throw new IllegalStateException(action + " has no row");
        }
        return row;
    }

    /** All rows, in the order of a ticket's life. */
    public static List<Transition> rows() {
        return List.copyOf(TABLE.values());
    }

    private static void birth(TicketAction action, TicketState state, Class<? extends TicketEvent> event) {
        row(action, Set.of(), to(state), by(INTAKE)).tell(event);
    }

    private static Row row(TicketAction action, Set<TicketState> from, Target to, Set<Party> by) {
        var row = new Row(new Transition(action, from, to, by, List.of(), List.of()));
        TABLE.put(action, row.soFar);
        return row;
    }

    private static Set<TicketState> at(TicketState first, TicketState... more) {
        return EnumSet.of(first, more);
    }

    private static Target to(TicketState state) {
        return new Target.Fixed(state);
    }

    private static Set<Party> by(Party first, Party... more) {
        return EnumSet.of(first, more);
    }

    /** A row being written. */
    private static final class Row {
        private Transition soFar;

        private Row(Transition soFar) {
            this.soFar = soFar;
        }

        Row when(Guard... guards) {
            soFar = new Transition(
                    soFar.action(), soFar.from(), soFar.to(), soFar.by(), Arrays.asList(guards), soFar.events());
            TABLE.put(soFar.action(), soFar);
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        final void tell(Class<? extends TicketEvent>... events) {
            soFar = new Transition(
                    soFar.action(), soFar.from(), soFar.to(), soFar.by(), soFar.guards(), Arrays.asList(events));
            TABLE.put(soFar.action(), soFar);
        }
    }
}
