package city.whistle.dispatch.ticket;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.UnitRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint on its way through the units. Each method is one action of the table; it changes, notes and tells. */
@Entity
@Table(name = "ticket")
public class Ticket extends Life {
    @Embedded
    private Matter matter;

    @Embedded
    private Handling handling = new Handling();

    @Embedded
    private Requests requests = new Requests();

    @Embedded
    private Work work = new Work();

    @Embedded
    private Deadline deadline = new Deadline();

    @Column(name = "route_rule")
    private String routeRule;

    @Column(name = "route_reason")
    private String routeReason;

    @Column(name = "route_reason_en")
    private @Nullable String routeReasonEn;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    private Ticket(ComplaintFiled filed, TicketState born, Placement route) {
        super(filed.head().caseId(), filed.head().number(), born, filed.head().at());
        matter = new Matter(filed);
        place(route);
    }

    private void place(Placement route) {
        routeRule = route.rule();
        routeReason = route.reason();
        routeReasonEn = route.reasonEn();
    }

    /** A case that no rule places with certainty waits for a dispatcher. */
    public static Ticket held(ComplaintFiled filed, Placement route, List<Reason> reasons, Deed deed) {
        var ticket = new Ticket(filed, TicketState.TRIAGE, route);
        ticket.born(TicketAction.HOLD, deed, route.reason());
        new News(ticket, deed).triaged(TriageStage.HELD, reasons);
        return ticket;
    }

    /** A case that a rule places goes to its lead at once. */
    public static Ticket routed(ComplaintFiled filed, Assignment assignment, Placement route, Deed deed) {
        var ticket = new Ticket(filed, TicketState.DISPATCHED, route);
        ticket.handling.assign(assignment, false, deed.at());
        ticket.born(TicketAction.ROUTE, deed, route.rule());
        new News(ticket, deed).dispatched();
        return ticket;
    }

    /** A case a grid worker solved on the spot is done, by the worker's community, before it was ever dispatched. */
    public static Ticket solvedOnSpot(ComplaintFiled filed, DoneReport report, UnitRef community, Deed deed) {
        var ticket = new Ticket(filed, TicketState.DONE, Placement.onTheSpot(report.action()));
        ticket.handling.assign(new Assignment(community, List.of()), false, null);
        ticket.handling.involve(deed.by().name());
        ticket.work.onSpot();
        ticket.born(TicketAction.SOLVE_ON_SPOT, deed, report.finding());
        ticket.reportDone(report, TicketAction.SOLVE_ON_SPOT, deed);
        return ticket;
    }

    /** The dispatcher decides what it is and who takes it. */
    public void triage(Sorted sorted, Assignment assignment, String reason, Deed deed) {
        act(TicketAction.TRIAGE, deed, reason);
        matter.sortAs(sorted);
        place(Placement.byPerson(reason));
        handling.assign(assignment, handling.raisedTo().isPresent(), deed.at());
        new News(this, deed).triaged(TriageStage.DECIDED, List.of(new Reason(Placement.BY_PERSON, reason)));
        new News(this, deed).dispatched();
    }

    /** Not a matter for this line. */
    public void reject(String reason, String rightAddress, Deed deed) {
        act(TicketAction.REJECT, deed, reason + " → " + rightAddress);
        new News(this, deed).rejected(reason, rightAddress);
    }

    /** The lead takes the ticket. */
    public void signIn(String assignee, Deed deed) {
        act(TicketAction.SIGN_IN, deed, assignee);
        handling.signIn(assignee, deed.at());
        new News(this, deed).signedIn(assignee);
    }

    /** Somebody else of the lead goes on with it. */
    public void assignTo(String assignee, Deed deed) {
        act(TicketAction.ASSIGN, deed, assignee);
        handling.assignTo(assignee);
        new News(this, deed).noted(LogTopic.NOTE, "→ " + assignee, false);
    }

    /** Somebody of the lead looks up whom to call. */
    public void lookUp(String purpose, Deed deed) {
        act(TicketAction.LOOK_UP, deed, purpose);
    }

    /** The lead was in touch with the resident. */
    public void contact(String how, @Nullable String note, Deed deed) {
        act(TicketAction.CONTACT, deed, note == null ? how : how + ": " + note);
        handling.contacted(deed.at());
        new News(this, deed).contacted(how, note);
    }

    /** An entry in the work log; no clock looks at it. */
    public void log(LogEntry entry, Deed deed) {
        act(TicketAction.LOG, deed, entry.text());
        if (entry.open()) {
            trail().showToResident();
        }
        attach(entry.attachments(), TicketAction.LOG, deed);
        new News(this, deed).logged(entry);
    }

    /** A co-handler did its part. */
    public void reportIn(UnitRef unit, @Nullable String note, Deed deed) {
        act(TicketAction.REPORT_IN, deed, note);
        handling.reportIn(unit.unit(), deed.at());
        new News(this, deed).reportedIn(unit, note);
    }

    /** The lead reports the work done; a request still open no longer matters. */
    public void done(DoneReport report, Deed deed) {
        act(TicketAction.DONE, deed, report.finding());
        lapse(deed);
        reportDone(report, TicketAction.DONE, deed);
    }

    private void reportDone(DoneReport report, TicketAction action, Deed deed) {
        work.done(report, report.contacted() || handling.contactedAt() != null, deed.at());
        attach(report.evidence(), action, deed);
        new News(this, deed).done(report);
    }

    /** The lead asks to give the ticket back, for more time, or for the clock to stand still. */
    public void ask(Request request, Deed deed) {
        act(request.kind().asking(), deed, request.words());
        requests.ask(request);
        new News(this, deed).asked(request);
    }

    /** Whoever decides does not agree: the ticket is where it was before, and the request does not count. */
    public void refuse(RequestKind kind, String reason, Deed deed) {
        require(kind.refusing());
        var request = requests.pending(kind);
        move(kind.refusing(), request.askedIn(), deed, reason);
        requests.lapse();
        new News(this, deed).refused(request, reason);
    }

    /** The dispatcher takes the ticket back from the lead and names another. */
    public void grantReturn(Assignment assignment, boolean designated, Deed deed) {
        require(TicketAction.GRANT_RETURN);
        var request = requests.pending(RequestKind.RETURN);
        act(TicketAction.GRANT_RETURN, deed, assignment.lead().unit());
        requests.lapse();
        new News(this, deed).returned(DecisionStage.GRANTED, request, request.reason());
        handOn(assignment, designated, request.reason(), deed);
    }

    /** The dispatcher names another lead, or other co-handlers. */
    public void reassign(Assignment assignment, boolean designated, String reason, Deed deed) {
        act(TicketAction.REASSIGN, deed, assignment.lead().unit() + ": " + reason);
        lapse(deed);
        handOn(assignment, designated, reason, deed);
    }

    private void handOn(Assignment assignment, boolean designated, String reason, Deed deed) {
        var from = handling.lead().orElseThrow();
        handling.handOn(assignment, designated, deed.at());
        new News(this, deed).reassigned(from, reason);
    }

    /** The command level gives more time. */
    public void grantExtension(Deed deed) {
        require(TicketAction.GRANT_EXTENSION);
        var request = requests.pending(RequestKind.EXTENSION);
        act(TicketAction.GRANT_EXTENSION, deed, request.words());
        requests.extended();
        new News(this, deed).extended(request.amountAsked(), request.reason());
    }

    /** The command level lets the clock stand still. */
    public void grantSuspension(Deed deed) {
        require(TicketAction.GRANT_SUSPENSION);
        var request = requests.pending(RequestKind.SUSPENSION);
        act(TicketAction.GRANT_SUSPENSION, deed, request.words());
        requests.suspended(request.untilAsked());
        new News(this, deed).suspended(request.untilAsked(), request.reason());
    }

    /** The clock runs on. */
    public void resume(String reason, Deed deed) {
        act(TicketAction.RESUME, deed, reason);
        requests.resumed();
        new News(this, deed).resumed(reason);
    }

    /** The callback is over: struck off. */
    public void close(CallbackOutcome outcome, @Nullable String note, Deed deed) {
        act(TicketAction.CLOSE, deed, note == null ? outcome.wire() : outcome.wire() + ": " + note);
        new News(this, deed).closed(outcome);
    }

    /** The resident was not satisfied: the next cycle begins, with its own limits and extensions. */
    public void reopen(Assignment assignment, @Nullable String words, Deed deed) {
        act(TicketAction.REOPEN, deed, words);
        nextCycle();
        handling.assign(assignment, handling.designated(), deed.at());
        requests.newCycle();
        work.reopened();
        new News(this, deed).reopened(words);
    }

    /** The resident took the complaint back. */
    public void withdraw(@Nullable String reason, Deed deed) {
        act(TicketAction.WITHDRAW, deed, reason);
        lapse(deed);
    }

    /** The command level went up: whoever has the ticket has it by designation now, and may not return it. */
    public void raise(CommandLevel level, String reason, Deed deed) {
        note("LevelRaised", level.wire() + ": " + reason, deed);
        if (!isTerminal()) {
            handling.raise(level);
        }
    }

    private void act(TicketAction action, Deed deed, @Nullable String note) {
        move(action, deed, note);
        var unit = deed.by().unit();
        if (unit != null && handling.handlers().contains(unit)) {
            handling.involve(deed.by().name());
        }
    }

    private void lapse(Deed deed) {
        requests.lapse()
                .ifPresent(request -> note("request-lapsed", request.kind().wire(), deed));
    }

    /** The level that commands it: its tier's, or the one it was raised to. */
    public CommandLevel level() {
        return handling.raisedTo().orElse(matter.level());
    }

    public Matter matter() {
        return matter;
    }

    public Handling handling() {
        return handling;
    }

    public Requests requests() {
        return requests;
    }

    public Work work() {
        return work;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Which rule placed it, and why. */
    public Placement route() {
        return new Placement(routeRule, routeReason, routeReasonEn);
    }
}
