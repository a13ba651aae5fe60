package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What dispatch-service tells: who has the ticket and what is done about it. {@code cycle} starts at 1 and rises with each rework. */
public sealed interface TicketEvent extends Event {

    /** What a ticket is about, told again whenever it goes to somebody, so that no consumer needs another topic. */
    record Subject(Tier tier, Urgency urgency, String category, String title, Place place, Instant filedAt) {}

    /** Who has a ticket: one lead, and the units that help. */
    record Assignment(UnitRef lead, List<UnitRef> coHandlers) {
        public Assignment {
            coHandlers = List.copyOf(coHandlers);
        }
    }

    /** How a ticket came to rest before a person. */
    enum TriageStage implements WireName {
        /** No unit could be named with certainty: a dispatcher must look. */
        @JsonProperty("held")
        HELD,
        /** The dispatcher decided; {@link TicketDispatched} follows. */
        @JsonProperty("decided")
        DECIDED
    }

    /** What a log entry is about. */
    enum LogTopic implements WireName {
        @JsonProperty("note")
        NOTE,
        @JsonProperty("extension_asked")
        EXTENSION_ASKED,
        @JsonProperty("extension_refused")
        EXTENSION_REFUSED,
        @JsonProperty("suspension_asked")
        SUSPENSION_ASKED,
        @JsonProperty("suspension_refused")
        SUSPENSION_REFUSED
    }

    /** The ticket waits for a dispatcher, or a dispatcher has decided. */
    @JsonTypeName("TicketTriaged")
    record TicketTriaged(Head head, int cycle, TriageStage stage, Subject subject, List<Reason> reasons)
            implements TicketEvent {}

    /**
     * The ticket went to its lead, by rule or by a dispatcher's decision.
     *
     * @param route the rule that placed it; for a person's decision the rule is {@code dispatcher}
     */
    @JsonTypeName("TicketDispatched")
    record TicketDispatched(Head head, int cycle, Subject subject, Assignment assignment, RouteTaken route)
            implements TicketEvent {}

    /** The lead took the ticket. */
    @JsonTypeName("TicketSignedIn")
    record TicketSignedIn(
            Head head, int cycle, UnitRef unit, @Nullable String assignee) implements TicketEvent {}

    /** The lead was in touch with the resident; {@code how} is a word such as phone, visit or message. */
    @JsonTypeName("ReporterContacted")
    record ReporterContacted(
            Head head,
            int cycle,
            UnitRef unit,
            String how,
            @Nullable String note) implements TicketEvent {}

    /** A co-handler did its part. */
    @JsonTypeName("CoHandlerReportedIn")
    record CoHandlerReportedIn(
            Head head, int cycle, UnitRef unit, @Nullable String note) implements TicketEvent {}

    /** The lead says it is not its duty, or the dispatcher answered that; a granted return is followed by {@link TicketReassigned}. */
    @JsonTypeName("TicketReturned")
    record TicketReturned(
            Head head,
            int cycle,
            DecisionStage stage,
            UnitRef unit,
            String reason,
            @Nullable String legalBasis) implements TicketEvent {}

    /**
     * The ticket went on to another lead; its completion clock goes on running.
     *
     * @param designated named by the command desk: may not be returned
     * @param handOvers how often the ticket was handed on since filing
     */
    @JsonTypeName("TicketReassigned")
    record TicketReassigned(
            Head head,
            int cycle,
            Subject subject,
            UnitRef from,
            Assignment assignment,
            boolean designated,
            int handOvers,
            String reason)
            implements TicketEvent {}

    /** The ticket weighs more than before, since others became part of it; who has it stays the same. */
    @JsonTypeName("TicketResorted")
    record TicketResorted(Head head, int cycle, Subject subject, List<Reason> reasons) implements TicketEvent {}

    /** The completion limit was lengthened by {@code amount}. */
    @JsonTypeName("ExtensionGranted")
    record ExtensionGranted(Head head, int cycle, UnitRef unit, Limit amount, String reason) implements TicketEvent {}

    /** The completion clock pauses (挂账). */
    @JsonTypeName("TicketSuspended")
    record TicketSuspended(Head head, int cycle, Instant until, String reason) implements TicketEvent {}

    /** The completion clock runs on. */
    @JsonTypeName("TicketResumed")
    record TicketResumed(Head head, int cycle, String reason) implements TicketEvent {}

    /** An entry in the work log; {@code open} entries are shown to the resident. No clock ever looks at it. */
    @JsonTypeName("WorkLogged")
    record WorkLogged(
            Head head,
            int cycle,
            LogTopic about,
            @Nullable UnitRef unit,
            String text,
            boolean open,
            List<Attachment> attachments)
            implements TicketEvent {}

    /**
     * The lead reports the work done; the callback follows.
     *
     * @param units all units that ever handled the case, none of whose people may call back on it
     * @param people the logins that handled it
     * @param onSpot solved by a grid worker before it was ever dispatched
     * @param confirmed the subject as it stood at the end
     */
    @JsonTypeName("WorkDone")
    record WorkDone(
            Head head,
            int cycle,
            Subject confirmed,
            UnitRef unit,
            String finding,
            String action,
            DoneReason reason,
            List<Attachment> evidence,
            boolean contacted,
            boolean onSpot,
            List<String> units,
            List<String> people)
            implements TicketEvent {}

    /** The resident was not satisfied: the ticket is with its lead again, in the next cycle. */
    @JsonTypeName("TicketReopened")
    record TicketReopened(
            Head head,
            int cycle,
            Subject subject,
            Assignment assignment,
            @Nullable String words,
            int reworks) implements TicketEvent {}

    /** Struck off: the resident agreed, could not be reached, or an independent supervisor decided. */
    @JsonTypeName("TicketClosed")
    record TicketClosed(Head head, int cycle, CallbackOutcome outcome) implements TicketEvent {}

    /** Not a matter for this line; {@code rightAddress} says who takes it. */
    @JsonTypeName("TicketRejected")
    record TicketRejected(Head head, String reason, String rightAddress) implements TicketEvent {}
}
