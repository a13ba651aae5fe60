package city.whistle.callback.exclusion;

import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's wish that a case be left out of the figures, and what was decided: {@code asked → granted | refused}. */
@Entity
@Table(name = "exclusion")
public class Exclusion {
    @Id
    private UUID caseId;

    private String number;
    private String unit;
    private String grid;
    private String reason;
    private String askedBy;
    private Instant askedAt;
    private String state;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected Exclusion() {}

    Exclusion(LedCase about, String reason, String askedBy, Instant askedAt) {
        this.caseId = about.id();
        this.number = about.number();
        this.unit = about.unit();
        this.grid = about.grid();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.state = State.ASKED.wire();
    }

    /** Where it stands. */
    public enum State implements WireName {
        ASKED,
        GRANTED,
        REFUSED
    }

    /** A case and the unit that leads it. */
    record LedCase(UUID id, String number, String unit, String grid) {}

    /** Somebody who had no part in it decided, once. */
    void decide(boolean grant, String why, String by, Instant at) {
        if (!state.equals(State.ASKED.wire())) {
            throw new ExclusionDecided(number);
        }
        state = (grant ? State.GRANTED : State.REFUSED).wire();
        decision = why;
        decidedBy = by;
        decidedAt = at;
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public String unit() {
        return unit;
    }

    public String grid() {
        return grid;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String state() {
        return state;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decision() {
        return decision;
    }
}
