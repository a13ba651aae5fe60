package city.whistle.callback.callback;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reworks have not helped: a supervisor who had no part in the case decides whether it is closed or done again. */
@ApplicationScoped
public class ReviewCallback {
    private final VisibleCallbacks visible;
    private final Answers answers;
    private final CallRules rules;
    private final Outbox outbox;

    ReviewCallback(VisibleCallbacks visible, Answers answers, CallRules rules, Outbox outbox) {
        this.visible = visible;
        this.answers = answers;
        this.rules = rules;
        this.outbox = outbox;
    }

    /**
     * Concludes the callback as the supervisor decided.
     *
     * @param decision {@code CLOSED} or {@code REWORK}
     */
    @WithTransaction
    public Uni<Attempt.Result> review(UUID caseId, CallbackOutcome decision, String reason) {
        return visible.latestLocked(caseId)
                .chain(callback -> decide(callback, decision, reason))
                .call(made -> outbox.append(made.event()))
                .map(CallRules.Decision::result);
    }

    private Uni<CallRules.Decision> decide(Callback callback, CallbackOutcome decision, String reason) {
        return answers.counted(callback.caseId(), callback.cycle())
                .map(given -> rules.review(callback, decision, reason, given == null ? null : given.answer()));
    }
}
