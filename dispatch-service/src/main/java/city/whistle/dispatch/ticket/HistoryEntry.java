package city.whistle.dispatch.ticket;

import city.whistle.contracts.ActorKind;
import city.whistle.contracts.TicketState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to a case, when, and where it led. Written once, never changed. */
@Entity
@Table(name = "ticket_history")
public class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_id")
    private UUID caseId;

    private int cycle;

    private Instant at;

    @Column(name = "actor_kind")
    private ActorKind actorKind;

    private String actor;

    private @Nullable String unit;

    private String what;

    @Column(name = "from_state")
    private @Nullable TicketState from;

    @Column(name = "to_state")
    private @Nullable TicketState to;

    private @Nullable String note;

    private boolean open;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    /** What happened to a case whose ticket may not be there yet. */
    public HistoryEntry(UUID caseId, int cycle, Deed deed, String what, @Nullable String note) {
        this.caseId = caseId;
        this.cycle = cycle;
        this.at = deed.at();
        this.actorKind = deed.by().kind();
        this.actor = deed.by().name();
        this.unit = deed.by().unit();
        this.what = what;
        this.note = note;
    }

    HistoryEntry led(@Nullable TicketState fromState, TicketState toState) {
        from = fromState;
        to = toState;
        return this;
    }

    /** The resident may read it. */
    void showToResident() {
        open = true;
    }

    public int cycle() {
        return cycle;
    }

    public Instant at() {
        return at;
    }

    public ActorKind actorKind() {
        return actorKind;
    }

    public String actor() {
        return actor;
    }

    public @Nullable String unit() {
        return unit;
    }

    /** The action's wire name, or the name of the event that was noted. */
    public String what() {
        return what;
    }

    public @Nullable TicketState from() {
        return from;
    }

    public @Nullable TicketState to() {
        return to;
    }

    public @Nullable String note() {
        return note;
    }

    /** Whether the resident may read it. */
    public boolean open() {
        return open;
    }
}
