package city.whistle.escalation.instruction;

import city.whistle.contracts.WireName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a leader wrote on a case, with the clock that it started: the unit answers by then, or it becomes overdue, once.
 * <pre>
 * OPEN ─answer→ ANSWERED
 *   └─ due → OVERDUE ─answer→ ANSWERED
 * </pre>
 */
@Entity
@Table(name = "instruction")
public class Instruction {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String unit;
    private String leader;
    private String text;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected Instruction() {}

    Instruction(UUID id, UUID caseId, String unit, String leader, String text, Term term) {
        this.id = id;
        this.caseId = caseId;
        this.unit = unit;
        this.leader = leader;
        this.text = text;
        this.givenAt = term.from();
        this.dueAt = term.until();
        this.nextAt = term.until();
    }

    /** From when until when the unit has time. */
    public record Term(Instant from, Instant until) {}

    /** Where an instruction stands. */
    public enum State implements WireName {
        OPEN,
        OVERDUE,
        ANSWERED
    }

    void answer(String words, String by, Instant at) {
        if (answeredAt != null) {
            throw new AnsweredAlready();
        }
        answer = words;
        answeredBy = by;
        answeredAt = at;
        nextAt = null;
    }

    public State state() {
        return answeredAt != null ? State.ANSWERED : overdueAt != null ? State.OVERDUE : State.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String unit() {
        return unit;
    }

    public String leader() {
        return leader;
    }

    public String text() {
        return text;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable String answer() {
        return answer;
    }
}
