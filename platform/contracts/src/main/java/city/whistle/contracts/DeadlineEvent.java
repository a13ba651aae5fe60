package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What escalation-service tells: when things are due, what was late, and what was done about it. */
public sealed interface DeadlineEvent extends Event {

    /** What a clock does. */
    enum ClockState implements WireName {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("stopped")
        STOPPED
    }

    /** The clock an event speaks of; {@code unit} is the one that must act. */
    record ClockRef(int cycle, ClockKind kind, UnitRef unit) {}

    /**
     * One clock's deadline as it is now: told when the clock starts, changes, pauses, resumes and stops.
     *
     * @param provisional the deadline crosses into a year whose holidays are not published
     * @param why what changed, in one word: started, paused, resumed, extended, limit_changed, calendar_loaded, handed_on, stopped
     */
    @JsonTypeName("DeadlineSet")
    record DeadlineSet(
            Head head, ClockRef clock, ClockState state, Instant dueAt, boolean provisional, Limit limit, String why)
            implements DeadlineEvent {}

    /** Little of the limit is left; the handler was told. */
    @JsonTypeName("DeadlineDueSoon")
    record DeadlineDueSoon(Head head, ClockRef clock, Instant dueAt, long lateBySeconds, List<Recipient> to)
            implements DeadlineEvent {}

    /** The limit has passed: the unit and its head were reminded, the grace limit runs. */
    @JsonTypeName("FirstOverdue")
    record FirstOverdue(Head head, ClockRef clock, Instant dueAt, long lateBySeconds, List<Recipient> to)
            implements DeadlineEvent {}

    /** The grace limit has passed too: forwarded to the leader in charge. */
    @JsonTypeName("SecondOverdue")
    record SecondOverdue(
            Head head, ClockRef clock, Instant dueAt, long lateBySeconds, CommandLevel level, List<Recipient> to)
            implements DeadlineEvent {}

    /** A numbered letter went out; {@code letterNumber} is like 鹤督〔2026〕12号. */
    @JsonTypeName("LetterIssued")
    record LetterIssued(
            Head head,
            UUID letterId,
            String letterNumber,
            LetterKind kind,
            UnitRef to,
            @Nullable Recipient cc) implements DeadlineEvent {}

    /** The case is a supervised matter (督办事项) now. */
    @JsonTypeName("MatterOpened")
    record MatterOpened(
            Head head,
            UUID matterId,
            CommandLevel level,
            UnitRef unit,
            @Nullable Recipient leader) implements DeadlineEvent {}

    /** An application for strike-off was refused (回炉). */
    @JsonTypeName("MatterSentBack")
    record MatterSentBack(Head head, UUID matterId, String reason) implements DeadlineEvent {}

    /** The matter is off the ledger (销号). */
    @JsonTypeName("MatterStruckOff")
    record MatterStruckOff(Head head, UUID matterId, String reason) implements DeadlineEvent {}

    /** The command level went up by one (提级). */
    @JsonTypeName("LevelRaised")
    record LevelRaised(Head head, CommandLevel from, CommandLevel to, String reason) implements DeadlineEvent {}

    /**
     * A supervisor urged the unit by hand (催办). No clock looks at it.
     *
     * @param unit the one that was urged
     * @param words what the supervisor said; for staff, not for the resident
     * @param to who was told
     */
    @JsonTypeName("CaseUrged")
    record CaseUrged(Head head, UnitRef unit, String words, List<Recipient> to) implements DeadlineEvent {}
}
