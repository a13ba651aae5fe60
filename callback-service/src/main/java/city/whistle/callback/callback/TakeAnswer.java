package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The resident answered on the tracking page. That answer counts as the call's: it settles the open callback, or waits
 * for the work it is about to be told of. An answer about a round that is over is kept and changes nothing.
 */
@ApplicationScoped
public class TakeAnswer {
    private final Callbacks callbacks;
    private final CalledCases cases;
    private final Answers answers;
    private final OpenCallback opening;

    TakeAnswer(Callbacks callbacks, CalledCases cases, Answers answers, OpenCallback opening) {
        this.callbacks = callbacks;
        this.cases = cases;
        this.answers = answers;
        this.opening = opening;
    }

    /** To be called inside a transaction. */
    public Uni<Void> take(ReporterAnswered event) {
        return take(
                event.head().caseId(),
                event.cycle(),
                event.answer(),
                event.head().at());
    }

    /** The same, wherever the resident answered. */
    public Uni<Void> take(UUID caseId, int cycle, Answer answer, Instant at) {
        var key = new CallbackKey(caseId, cycle);
        return cases.lock(key.caseId())
                .chain(() -> callbacks.ofCycleLocked(key.caseId(), key.cycle()))
                .chain(callback ->
                        answers.keep(key, answer, at, GivenAnswer.BY_PAGE).chain(given -> settle(callback, given)));
    }

    private Uni<Void> settle(@Nullable Callback callback, GivenAnswer given) {
        if (callback == null || !callback.awaitsAnswer() || !given.counts()) {
            return Uni.createFrom().voidItem();
        }
        return opening.settle(callback, given.answer());
    }
}
