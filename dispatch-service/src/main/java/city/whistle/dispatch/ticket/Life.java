package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketState;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands, and the only way to move it: {@link #move} asks the table and leaves a trail.
 *
 * <pre>
 * TRIAGE → DISPATCHED → SIGNED_IN → DONE → CLOSED        DONE → DISPATCHED, one cycle later
 * DISPATCHED, SIGNED_IN ⇄ RETURN_ASKED → DISPATCHED      SIGNED_IN ⇄ SUSPENDED
 * TRIAGE → NOT_ACCEPTED      any open → WITHDRAWN        any open ⇄ MERGED
 * </pre>
 */
@MappedSuperclass
public abstract class Life {
    @Id
    private UUID id;

    private String number;

    @Version
    private long version;

    private TicketState state;

    /** Where a merged ticket goes back to. */
    @Column(name = "state_before")
    private @Nullable TicketState before;

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    private int cycle = 1;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_in", insertable = false, updatable = false)
    private long changedIn;

    @Transient
    private final Trail trail = new Trail();

    @SuppressWarnings("NullAway.Init")
    protected Life() {}

    Life(UUID id, String number, TicketState born, Instant at) {
        this.id = id;
        this.number = number;
        this.state = born;
        this.changedAt = at;
    }

    /** Changes the state as the table says, or refuses. */
    final void move(TicketAction action, Deed deed, @Nullable String note) {
        move(action, state, deed, note);
    }

    final void move(TicketAction action, TicketState back, Deed deed, @Nullable String note) {
        enter(action, require(action).leadsTo(state, back), deed, note);
    }

    /** The row of an action that is possible here, or a refusal. */
    final Transition require(TicketAction action) {
        var row = TicketTransitions.of(action);
        if (!row.startsIn(state)) {
            throw ActionNotAllowed.in(state, action, List.of());
        }
        return row;
    }

    /** Handled as part of another case from now on. */
    public void mergeInto(String otherNumber, Deed deed) {
        var standing = state;
        move(TicketAction.MERGE, deed, otherNumber);
        before = standing;
        mergedInto = otherNumber;
    }

    /** A case of its own again, where it was before. */
    public void unmerge(String otherNumber, Deed deed) {
        move(TicketAction.UNMERGE, beforeMerge(), deed, otherNumber);
        mergedInto = null;
    }

    /** The first entry of the history. */
    final void born(TicketAction action, Deed deed, @Nullable String note) {
        changedAt = deed.at();
        trail.note(entry(deed, action.wire(), note).led(null, state));
    }

    private void enter(TicketAction action, TicketState next, Deed deed, @Nullable String note) {
        trail.note(entry(deed, action.wire(), note).led(state, next));
        state = next;
        changedAt = deed.at();
    }

    /** News that moves nothing: what the resident added, or what came too late. */
    public void note(String what, @Nullable String note, Deed deed) {
        trail.note(entry(deed, what, note).led(state, state));
        changedAt = deed.at();
    }

    private HistoryEntry entry(Deed deed, String what, @Nullable String note) {
        return new HistoryEntry(id, cycle, deed, what, note);
    }

    final void attach(List<String> attachments, TicketAction action, Deed deed) {
        attachments.forEach(each -> trail.attach(new Evidence(id, cycle, each, action, deed)));
    }

    final void tell(TicketEvent event) {
        trail.tell(event);
    }

    final void nextCycle() {
        cycle++;
    }

    final TicketState beforeMerge() {
        return before == null ? state : before;
    }

    final Trail trail() {
        return trail;
    }

    public UUID id() {
        return id;
    }

    /** The number a resident can dictate. */
    public String number() {
        return number;
    }

    /** Rises with everything that is done to the ticket, and not with its deadlines. */
    public long version() {
        return version;
    }

    public TicketState state() {
        return state;
    }

    /** Whether nothing moves it any more, save an unmerge. */
    public boolean isTerminal() {
        return TicketTransitions.TERMINAL.contains(state);
    }

    /** 1 from filing on, one more with each rework. */
    public int cycle() {
        return cycle;
    }

    /** The number of the case it was merged into. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The transaction that changed it last, deadlines included, as it was read. */
    long changedIn() {
        return changedIn;
    }
}
