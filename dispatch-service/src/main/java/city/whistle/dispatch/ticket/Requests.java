package city.whistle.dispatch.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one request that may be open, and what was granted: extensions in this cycle, suspensions since filing. */
@Embeddable
public class Requests {
    @Column(name = "open_request")
    @Convert(converter = Columns.OfRequest.class)
    private @Nullable Request open;

    private int extensions;
    private int suspensions;

    @Column(name = "suspended_until")
    private @Nullable Instant suspendedUntil;

    protected Requests() {}

    void ask(Request request) {
        open = request;
    }

    /** The open request, of that kind, for a decision. */
    Request pending(RequestKind kind) {
        if (open == null || open.kind() != kind) {
            throw new NothingAsked(kind);
        }
        return open;
    }

    /** The open request no longer matters. */
    Optional<Request> lapse() {
        var lapsed = open();
        open = null;
        return lapsed;
    }

    void extended() {
        extensions++;
        open = null;
    }

    void suspended(Instant until) {
        suspensions++;
        open = null;
        suspendedUntil = until;
    }

    void resumed() {
        suspendedUntil = null;
    }

    void newCycle() {
        extensions = 0;
    }

    public Optional<Request> open() {
        return Optional.ofNullable(open);
    }

    public int extensions() {
        return extensions;
    }

    public int suspensions() {
        return suspensions;
    }

    public @Nullable Instant suspendedUntil() {
        return suspendedUntil;
    }
}
