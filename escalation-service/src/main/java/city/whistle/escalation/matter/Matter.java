package city.whistle.escalation.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervised matter. The unit replies and applies for strike-off; somebody else strikes it off or sends it back.
 * <pre>
 * OPEN ─reply→ REPLIED ─apply→ REPLIED, applied ─strike off→ STRUCK_OFF
 *                └──────────────── send back → SENT_BACK ─reply→ REPLIED
 * </pre>
 */
@Entity
@Table(name = "matter")
public class Matter {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "clock_id")
    private UUID clockId;

    private String unit;
    private String level;
    private MatterState state;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    void reply() {
        if (state == MatterState.STRUCK_OFF) {
            throw new NotNow("reply", state);
        }
        state = MatterState.REPLIED;
        appliedAt = null;
    }

    void applyForStrikeOff(Instant at) {
        if (state != MatterState.REPLIED) {
            throw new NotNow("apply for strike-off", state);
        }
        appliedAt = at;
    }

    void strikeOff(Instant at) {
        if (state != MatterState.REPLIED || appliedAt == null) {
            throw new NotNow("strike off what nobody has applied for", state);
        }
        state = MatterState.STRUCK_OFF;
        closedAt = at;
    }

    void sendBack() {
        if (state != MatterState.REPLIED) {
            throw new NotNow("send back", state);
        }
        state = MatterState.SENT_BACK;
        appliedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID clockId() {
        return clockId;
    }

    public String unit() {
        return unit;
    }

    public String level() {
        return level;
    }

    public MatterState state() {
        return state;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
