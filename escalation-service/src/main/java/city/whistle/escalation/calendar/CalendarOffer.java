package city.whistle.escalation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's schedule that an administrator has written down. Somebody else puts it in force.
 * <pre>
 * OPEN ─decide→ GRANTED | REFUSED     (never by who offered it)
 *   └─withdraw→ WITHDRAWN             (by who offered it)
 * </pre>
 */
@Entity
@Table(name = "calendar_offer")
public class CalendarOffer {
    @Id
    private UUID id;

    private int year;
    private String schedule;
    private OfferState state;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected CalendarOffer() {}

    CalendarOffer(UUID id, int year, String schedule, String by, Instant at) {
        this.id = id;
        this.year = year;
        this.schedule = schedule;
        this.state = OfferState.OPEN;
        this.offeredBy = by;
        this.offeredAt = at;
    }

    /** Somebody else than who offered it says yes or no, once. */
    void decide(boolean grant, String why, String by, Instant at) {
        requireOpen();
        if (by.equals(offeredBy)) {
            throw new OwnOffer();
        }
        state = grant ? OfferState.GRANTED : OfferState.REFUSED;
        decision = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Who offered it takes it back. */
    void withdraw(String by, Instant at) {
        requireOpen();
        if (!by.equals(offeredBy)) {
            throw new OthersOffer();
        }
        state = OfferState.WITHDRAWN;
        decidedBy = by;
        decidedAt = at;
    }

    private void requireOpen() {
        if (state != OfferState.OPEN) {
            throw new OfferNotInThisState(state);
        }
    }

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    /** The JSON in which it was offered. */
    String schedule() {
        return schedule;
    }

    public OfferState state() {
        return state;
    }

    public String offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was decided so. */
    public @Nullable String decision() {
        return decision;
    }
}
