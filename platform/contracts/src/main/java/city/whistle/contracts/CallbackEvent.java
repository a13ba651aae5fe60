package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What callback-service tells: whether residents say it was solved. */
public sealed interface CallbackEvent extends Event {

    /** A call is due. */
    @JsonTypeName("CallbackScheduled")
    record CallbackScheduled(Head head, int cycle, Instant dueAt) implements CallbackEvent {}

    /**
     * Somebody tried; {@code nextAt} is set when another try follows.
     *
     * @param siteCheck true when no try follows and a grid worker shall look on the spot before the case is given up
     */
    @JsonTypeName("CallbackAttempted")
    record CallbackAttempted(
            Head head,
            int cycle,
            int attempt,
            boolean reached,
            @Nullable Instant nextAt,
            @Nullable Boolean siteCheck) implements CallbackEvent {
        public CallbackAttempted(Head head, int cycle, int attempt, boolean reached, @Nullable Instant nextAt) {
            this(head, cycle, attempt, reached, nextAt, null);
        }
    }

    /**
     * The round of calling back is over.
     *
     * @param answer what the resident said; null when nobody was reached or a supervisor decided alone
     * @param reason the supervisor's reason after a review
     */
    @JsonTypeName("CallbackConcluded")
    record CallbackConcluded(
            Head head,
            int cycle,
            CallbackOutcome outcome,
            @Nullable Answer answer,
            int attempts,
            @Nullable String reason)
            implements CallbackEvent {}

    /** Figures were published; {@code head.caseId} is the publication's id and {@code head.number} its name. */
    @JsonTypeName("FiguresPublished")
    record FiguresPublished(Head head, LocalDate from, LocalDate to, String address) implements CallbackEvent {}
}
