package city.whistle.callback.callback;

import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One try to reach the resident; never changed. */
@Entity
@Table(name = "callback_attempt")
@IdClass(CallbackAttempt.Key.class)
public class CallbackAttempt {
    record Key(UUID caseId, int cycle, int attempt) {}

    @Id
    private UUID caseId;

    @Id
    private int cycle;

    @Id
    private int attempt;

    private Instant at;
    private String byLogin;
    private boolean reached;
    private String result;
    private @Nullable Instant nextAt;

    @SuppressWarnings("NullAway.Init")
    protected CallbackAttempt() {}

    CallbackAttempt(Callback of, Instant at, String byLogin, AttemptResult result, @Nullable Instant nextAt) {
        this.caseId = of.caseId();
        this.cycle = of.cycle();
        this.attempt = of.attempts();
        this.at = at;
        this.byLogin = byLogin;
        this.reached = result.isReached();
        this.result = result.wire();
        this.nextAt = nextAt;
    }

    public int cycle() {
        return cycle;
    }

    public int attempt() {
        return attempt;
    }

    public Instant at() {
        return at;
    }

    public String byLogin() {
        return byLogin;
    }

    public boolean reached() {
        return reached;
    }

    public AttemptResult result() {
        return WireName.of(AttemptResult.class, result);
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }
}
