package city.whistle.escalation.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervised matter. The unit replies and applies for strike-off; somebody else strikes it off or sends it back.
 * <pre>
 * OPEN ─reply→ REPLIED ─apply→ REPLIED, applied ─strike off→ STRUCK_OFF
 *                └──────────────── send back → SENT_BACK ─reply→ REPLIED
 * STRUCK_OFF ─look back: it held→ STRUCK_OFF, over for good
 *     └─ look back: it did not→ OPEN
 * </pre>
 * While it is not struck off, its unit reports once a week; each reply counts as a report.
 */
@Entity
@Table(name = "matter")
public class Matter {
    private static final Duration REPORT_EVERY = Duration.ofDays(7);
    private static final Duration LOOK_BACK_AFTER = Duration.ofDays(28);

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

    @Column(name = "report_due_at")
    private @Nullable Instant reportDueAt;

    @Column(name = "look_back_at")
    private @Nullable Instant lookBackAt;

    @Column(name = "look_back_told")
    private boolean lookBackTold;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    void reply(Instant at) {
        if (state == MatterState.STRUCK_OFF) {
            throw new NotNow("reply", state);
        }
        state = MatterState.REPLIED;
        appliedAt = null;
        reportDueAt = at.plus(REPORT_EVERY);
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
        reportDueAt = null;
        lookBackAt = at.plus(LOOK_BACK_AFTER);
        lookBackTold = false;
    }

    /** Somebody has looked whether the strike-off held; if it did not, all begins anew. */
    void lookBack(boolean held, Instant at) {
        if (state != MatterState.STRUCK_OFF || lookBackAt == null || at.isBefore(lookBackAt)) {
            throw new NotNow("look back yet", state);
        }
        lookBackAt = null;
        if (!held) {
            state = MatterState.OPEN;
            appliedAt = null;
            closedAt = null;
            reportDueAt = at.plus(REPORT_EVERY);
        }
    }

    /** Whoever answers for a matter is called to account while it is on the ledger. */
    void interview() {
        if (state == MatterState.STRUCK_OFF) {
            throw new NotNow("interview anybody", state);
        }
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
