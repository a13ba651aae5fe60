package city.whistle.intake.retention;

import city.whistle.intake.WireColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person asks the city about what is held of the person, by telephone number. Who asks for it does not decide. */
@Entity
@Table(name = "person_request")
public class PersonRequest {
    /** How long what was granted may be fetched. */
    private static final Duration FETCHABLE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Convert(converter = KindColumn.class)
    private RequestKind kind;

    private String phoneHash;
    private String reason;

    @Convert(converter = StateColumn.class)
    private RequestState state;

    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decision;
    private @Nullable Integer cases;

    @SuppressWarnings("NullAway.Init")
    protected PersonRequest() {}

    PersonRequest(UUID id, RequestKind kind, String phoneHash, String reason, String by, Instant at) {
        this.id = id;
        this.kind = kind;
        this.phoneHash = phoneHash;
        this.reason = reason;
        this.state = RequestState.OPEN;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** Somebody else than who asked says yes or no, once. */
    void decide(boolean grant, String why, int found, String by, Instant at) {
        if (state != RequestState.OPEN) {
            throw new RequestNotInThisState(state);
        }
        if (by.equals(askedBy)) {
            throw new OwnRequest();
        }
        state = grant ? RequestState.GRANTED : RequestState.REFUSED;
        decision = why;
        cases = found;
        decidedBy = by;
        decidedAt = at;
    }

    /** Whether who asked may fetch what is held: it was granted, and not long ago. */
    public boolean isFetchable(String by, Instant now) {
        return kind == RequestKind.EXPORT
                && state == RequestState.GRANTED
                && by.equals(askedBy)
                && decidedAt != null
                && now.isBefore(decidedAt.plus(FETCHABLE));
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public RequestKind kind() {
        return kind;
    }

    String phoneHash() {
        return phoneHash;
    }

    public String reason() {
        return reason;
    }

    public RequestState state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
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

    /** How many cases it was about when it was decided. */
    public @Nullable Integer cases() {
        return cases;
    }

    @Converter
    static class KindColumn extends WireColumn<RequestKind> {
        KindColumn() {
            super(RequestKind.class);
        }
    }

    @Converter
    static class StateColumn extends WireColumn<RequestState> {
        StateColumn() {
            super(RequestState.class);
        }
    }
}
