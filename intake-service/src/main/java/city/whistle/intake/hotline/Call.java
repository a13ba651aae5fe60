package city.whistle.intake.hotline;

import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call to the hotline. The caller's number is sealed, and forgotten when the call is wrapped up. */
@Entity
@Table(name = "hotline_call")
public class Call {
    @Id
    private UUID id;

    private String callId;
    private String operator;
    private byte @Nullable [] caller;
    private @Nullable String recording;
    private @Nullable UUID caseId;
    private @Nullable String outcome;
    private Instant announcedAt;
    private @Nullable Instant wrappedUpAt;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /** A case was filed in this call. */
    void filed(UUID filed) {
        caseId = filed;
    }

    void wrapUp(CallOutcome with, Instant at) {
        outcome = with.wire();
        wrappedUpAt = at;
        caller = null;
    }

    boolean isOf(String login) {
        return operator.equals(login);
    }

    public UUID id() {
        return id;
    }

    /** As the telephone system names it. */
    public String callId() {
        return callId;
    }

    byte @Nullable [] caller() {
        return caller;
    }

    /** Where the telephone system keeps the recording. */
    public @Nullable String recording() {
        return recording;
    }

    /** The case filed in it; of several the last. */
    public @Nullable UUID caseId() {
        return caseId;
    }

    public @Nullable CallOutcome outcome() {
        return outcome == null ? null : WireName.of(CallOutcome.class, outcome);
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public boolean isOpen() {
        return wrappedUpAt == null;
    }
}
