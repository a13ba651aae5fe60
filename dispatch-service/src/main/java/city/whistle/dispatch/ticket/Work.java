package city.whistle.dispatch.ticket;

import city.whistle.contracts.DoneReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lead reported of its work, last time it was done; kept through a rework until the next report. */
@Embeddable
public class Work {
    private @Nullable String finding;

    @Column(name = "action_taken")
    private @Nullable String action;

    @Column(name = "done_reason")
    private @Nullable DoneReason reason;

    private boolean contacted;

    @Column(name = "co_handlers_missing")
    private @Nullable String coHandlersMissing;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "on_spot")
    private boolean onSpot;

    private int reworks;

    protected Work() {}

    void done(DoneReport report, boolean inTouch, Instant at) {
        finding = report.finding();
        action = report.action();
        reason = report.reason();
        contacted = inTouch;
        coHandlersMissing = report.coHandlersMissing();
        doneAt = at;
    }

    void onSpot() {
        onSpot = true;
    }

    void reopened() {
        reworks++;
        onSpot = false;
    }

    public @Nullable String finding() {
        return finding;
    }

    public @Nullable String action() {
        return action;
    }

    public @Nullable DoneReason reason() {
        return reason;
    }

    public boolean contacted() {
        return contacted;
    }

    public @Nullable String coHandlersMissing() {
        return coHandlersMissing;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    /** Solved by a grid worker before it was ever dispatched. */
    public boolean isOnSpot() {
        return onSpot;
    }

    /** How often the resident sent it back. */
    public int reworks() {
        return reworks;
    }
}
