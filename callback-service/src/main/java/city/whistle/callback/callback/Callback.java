package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duty to ask one resident, once for each cycle of work, whether it was solved. */
@Entity
@Table(name = "callback")
@IdClass(CallbackKey.class)
public class Callback {
    @Id
    private UUID caseId;

    @Id
    private int cycle;

    private String number;
    private String state;
    private Instant dueAt;
    private Instant earliestAt;
    private int attempts;
    private String tier;
    private String category;
    private String title;
    private String grid;
    private String unit;
    private String unitName;
    private String finding;
    private String action;
    private Instant doneAt;

    private String evidence;
    private String triedParts = "";
    private @Nullable String heldBy;
    private @Nullable Instant heldUntil;

    private @Nullable String outcome;
    private @Nullable Instant concludedAt;
    private @Nullable String concludedBy;
    private @Nullable String reason;
    private @Nullable String cancelledBecause;

    @SuppressWarnings("NullAway.Init")
    protected Callback() {}

    Callback(WorkDone done, Instant dueAt) {
        var subject = done.confirmed();
        this.caseId = done.head().caseId();
        this.cycle = done.cycle();
        this.number = done.head().number();
        this.state = CallbackState.OPEN.wire();
        this.dueAt = dueAt;
        this.earliestAt = done.head().at();
        this.tier = subject.tier().wire();
        this.category = subject.category();
        this.title = subject.title();
        this.grid = subject.place().grid();
        this.unit = done.unit().unit();
        this.unitName = done.unit().name();
        this.finding = done.finding();
        this.action = done.action();
        this.doneAt = done.head().at();
        this.evidence = Evidence.written(done.evidence());
    }

    /** The resident answered: says what follows, and is over unless a supervisor must decide. */
    CallbackOutcome answered(Answer answer, int beforeReview, Instant at, String by) {
        var verdict = Verdict.of(answer, cycle, beforeReview);
        if (verdict == CallbackOutcome.REVIEW) {
            review();
        } else {
            conclude(verdict, at, by);
        }
        return verdict;
    }

    /** A try that was made, whether somebody was reached or not; returns which one it was. */
    int tried() {
        return ++attempts;
    }

    /** Somebody is about to call: until then others leave it alone. */
    void hold(String by, Instant until) {
        heldBy = by;
        heldUntil = until;
    }

    /** Nobody was reached in this part of the day. */
    void missedIn(DayPart part) {
        if (!triedParts.contains(part.wire())) {
            triedParts = triedParts.isEmpty() ? part.wire() : triedParts + "," + part.wire();
        }
    }

    /** Another try follows. */
    void retry(Instant next, Instant notBefore) {
        dueAt = next;
        earliestAt = notBefore;
        letGo();
    }

    /** There is no answer to be had: nobody was reached as often as the pack asks for, or the resident does not want to be asked. */
    void unreachable(Instant at, String by) {
        conclude(CallbackOutcome.UNREACHABLE, at, by);
    }

    /** There is no answer to be had, but before that is accepted somebody looks on the spot, until then. */
    void lookedAt(Instant until) {
        state = CallbackState.CHECK.wire();
        dueAt = until;
        letGo();
    }

    /**
     * A grid worker looked: what is done is given up, what is not goes back to the unit, or to a supervisor after so
     * many reworks; and when somebody looked who handled the case.
     */
    CallbackOutcome checked(SiteFinding finding, int beforeReview, Instant at, String by) {
        reason = finding.words();
        if (finding.biased() || (!finding.done() && cycle - 1 >= beforeReview)) {
            review();
            return CallbackOutcome.REVIEW;
        }
        conclude(finding.done() ? CallbackOutcome.UNREACHABLE : CallbackOutcome.REWORK, at, by);
        return finding.done() ? CallbackOutcome.UNREACHABLE : CallbackOutcome.REWORK;
    }

    /** A supervisor decides. */
    void review() {
        state = CallbackState.REVIEW.wire();
        outcome = CallbackOutcome.REVIEW.wire();
        letGo();
    }

    /** The resident may still answer. */
    boolean awaitsAnswer() {
        return is(CallbackState.OPEN) || is(CallbackState.CHECK);
    }

    /** An independent supervisor decided. */
    void reviewed(CallbackOutcome decision, String why, Instant at, String by) {
        conclude(decision, at, by);
        reason = why;
    }

    /** No call any more, for now. */
    void cancel(String because) {
        state = CallbackState.CANCELLED.wire();
        cancelledBecause = because;
        letGo();
    }

    /** The call is wanted again. */
    void revive() {
        state = CallbackState.OPEN.wire();
        outcome = null;
        cancelledBecause = null;
    }

    private void conclude(CallbackOutcome how, Instant at, String by) {
        state = CallbackState.CONCLUDED.wire();
        outcome = how.wire();
        concludedAt = at;
        concludedBy = by;
        letGo();
    }

    private void letGo() {
        heldBy = null;
        heldUntil = null;
    }

    CallbackKey key() {
        return new CallbackKey(caseId, cycle);
    }

    boolean is(CallbackState asked) {
        return state() == asked;
    }

    CallbackState state() {
        return WireName.of(CallbackState.class, state);
    }

    /** The state as clients know it: an open callback is {@code scheduled} until it is due, then {@code due}. */
    public String stateAt(Instant now) {
        if (state() != CallbackState.OPEN) {
            return state;
        }
        return dueAt.isAfter(now) ? "scheduled" : "due";
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public int cycle() {
        return cycle;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant earliestAt() {
        return earliestAt;
    }

    public int attempts() {
        return attempts;
    }

    public String tier() {
        return tier;
    }

    public String category() {
        return category;
    }

    public String title() {
        return title;
    }

    public String grid() {
        return grid;
    }

    public String unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    public String finding() {
        return finding;
    }

    public String action() {
        return action;
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** By what the unit shows its work. */
    public List<Evidence> evidence() {
        return Evidence.read(evidence);
    }

    /** Who else is calling just now; null when nobody is. */
    public @Nullable String heldByAnother(String login, Instant now) {
        return heldUntil == null || !heldUntil.isAfter(now) || login.equals(heldBy) ? null : heldBy;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public @Nullable String concludedBy() {
        return concludedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }
}
