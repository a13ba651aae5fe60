package city.whistle.dispatch.ticket;

import city.whistle.contracts.ClockKind;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the ticket is due and how late it is, as escalation told. Only read here: the deadline feature writes these
 * columns beside the ticket's version, so that a deadline never makes a handler's version stale.
 */
@Embeddable
public class Deadline {
    @Column(name = "due_at", insertable = false, updatable = false)
    private @Nullable Instant dueAt;

    @Column(name = "due_kind", insertable = false, updatable = false)
    @Convert(converter = OfKind.class)
    private @Nullable ClockKind kind;

    @Column(insertable = false, updatable = false)
    private Overdue overdue = Overdue.NONE;

    protected Deadline() {}

    /** Due then, by a clock of that kind. */
    static Deadline of(Instant dueAt, ClockKind kind, Overdue overdue) {
        var deadline = new Deadline();
        deadline.dueAt = dueAt;
        deadline.kind = kind;
        deadline.overdue = overdue;
        return deadline;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Overdue overdue() {
        return overdue;
    }

    /** Whether the completion limit has not passed; one that nobody has told yet has not. */
    boolean isAhead(Instant now) {
        return overdue == Overdue.NONE && (dueAt == null || kind != ClockKind.COMPLETION || now.isBefore(dueAt));
    }

    /** The kind of clock under its wire name. */
    static final class OfKind extends Columns.Wire<ClockKind> {
        OfKind() {
            super(ClockKind.class);
        }
    }
}
