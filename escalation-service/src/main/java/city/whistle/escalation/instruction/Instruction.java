package city.whistle.escalation.instruction;

import city.whistle.contracts.WireName;
import city.whistle.escalation.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a leader wrote on a case (批示), or a supervisor demanded by name and day (督办单), with the clock that it started: the
 * unit answers by then, or it becomes overdue, once.
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

    private Kind kind;
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

    /** Who of the unit answers for a slip. */
    @Column
    private @Nullable String person;

    @Column(name = "letter_id")
    private @Nullable UUID letterId;

    @Column(name = "joint_id")
    private @Nullable UUID jointId;

    @Column
    private boolean leads;

    @SuppressWarnings("NullAway.Init")
    protected Instruction() {}

    Instruction(UUID id, UUID caseId, String unit, String leader, String text, Term term) {
        this.id = id;
        this.caseId = caseId;
        this.kind = Kind.INSTRUCTION;
        this.leads = true;
        this.unit = unit;
        this.leader = leader;
        this.text = text;
        this.givenAt = term.from();
        this.dueAt = term.until();
        this.nextAt = term.until();
    }

    /** A supervision slip, as that letter says it. */
    public static Instruction slip(UUID caseId, Slip slip, String by, String text, Term term) {
        var instruction = new Instruction(Ids.next(), caseId, slip.unit(), by, text, term);
        instruction.kind = Kind.SLIP;
        instruction.person = slip.person();
        instruction.letterId = slip.letterId();
        instruction.jointId = slip.jointId();
        instruction.leads = slip.leads();
        return instruction;
    }

    /**
     * What makes an instruction a slip.
     *
     * @param person who of the unit answers for it
     * @param jointId the same for all units of a joint assignment; null where there is one only
     * @param leads whether the unit leads the others
     */
    public record Slip(
            String unit,
            String person,
            UUID letterId,
            @Nullable UUID jointId,
            boolean leads) {}

    /** Who demands, and in which form. */
    public enum Kind implements WireName {
        INSTRUCTION("leader_in_charge"),
        SLIP("supervisor");

        private final String giver;

        Kind(String giver) {
            this.giver = giver;
        }

        /** The role of whoever demands. */
        String giver() {
            return giver;
        }

        /** Kinds stand in columns under their wire names. */
        @Converter(autoApply = true)
        static class InColumn implements AttributeConverter<Kind, String> {
            @Override
            public @Nullable String convertToDatabaseColumn(@Nullable Kind kind) {
                return kind == null ? null : kind.wire();
            }

            @Override
            public @Nullable Kind convertToEntityAttribute(@Nullable String column) {
                return column == null ? null : WireName.of(Kind.class, column);
            }
        }
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

    public Kind kind() {
        return kind;
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
