package city.whistle.callback.callback;

import city.whistle.http.Idempotency;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent called: the resident answered, or nobody was reached and another try follows until the pack's number is spent. */
@ApplicationScoped
public class RecordAttempt {
    private final VisibleCallbacks visible;
    private final CalledCases cases;
    private final Answers answers;
    private final CallRules rules;
    private final Outbox outbox;
    private final Idempotency idempotency;

    RecordAttempt(
            VisibleCallbacks visible,
            CalledCases cases,
            Answers answers,
            CallRules rules,
            Outbox outbox,
            Idempotency idempotency) {
        this.visible = visible;
        this.cases = cases;
        this.answers = answers;
        this.rules = rules;
        this.outbox = outbox;
        this.idempotency = idempotency;
    }

    /**
     * Writes down the attempt and what follows from it.
     *
     * @param key the client's idempotency key
     */
    @WithTransaction
    public Uni<Attempt.Result> record(UUID caseId, Attempt attempt, @Nullable String key) {
        return idempotency.once(
                "callback-attempt " + caseId, key, attempt, Attempt.Result.class, () -> make(caseId, attempt));
    }

    private Uni<Attempt.Result> make(UUID caseId, Attempt attempt) {
        return visible.latestLocked(caseId)
                .chain(callback ->
                        cases.known(caseId).map(known -> rules.apply(callback, attempt, known.contactable())))
                .call(deed -> keep(deed, attempt))
                .map(CallRules.Deed::result);
    }

    private Uni<Void> keep(CallRules.Deed deed, Attempt attempt) {
        return Panache.getSession()
                .chain(session -> session.persist(deed.entry()))
                .chain(() -> keepAnswer(deed, attempt))
                .chain(() -> outbox.append(deed.events()));
    }

    private Uni<Void> keepAnswer(CallRules.Deed deed, Attempt attempt) {
        if (attempt.answer() == null) {
            return Uni.createFrom().voidItem();
        }
        return answers.keep(deed.about(), attempt.answer(), deed.entry().at(), GivenAnswer.BY_CALL)
                .replaceWithVoid();
    }
}
