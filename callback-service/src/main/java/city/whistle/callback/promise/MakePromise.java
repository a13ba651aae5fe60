package city.whistle.callback.promise;

import city.whistle.access.Caller;
import city.whistle.callback.promise.Promise.Change;
import city.whistle.callback.promise.Promise.State;
import city.whistle.http.Idempotency;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's head, or a supervisor for the unit, proposes a promise; it is not public yet. */
@ApplicationScoped
public class MakePromise {
    private final Promises promises;
    private final CheckDraft check;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    MakePromise(Promises promises, CheckDraft check, Idempotency idempotency, Caller caller, Clock clock) {
        this.promises = promises;
        this.check = check;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** The promise that came of it. */
    record Made(UUID id) {}

    /**
     * Writes it down.
     *
     * @param key the client's idempotency key
     */
    @WithTransaction
    public Uni<Promise> make(PromiseDraft draft, @Nullable String key) {
        var pledge = check.check(draft);
        return idempotency
                .once("promise", key, draft, Made.class, () -> keep(draft, pledge))
                .chain(made -> promises.findById(made.id()));
    }

    private Uni<Made> keep(PromiseDraft draft, Pledge pledge) {
        return change(draft, pledge)
                .chain(change -> promises.persist(new Promise(pledge, change, caller.login(), clock.instant())))
                .map(promise -> new Made(promise.id()));
    }

    private Uni<@Nullable Change> change(PromiseDraft draft, Pledge pledge) {
        var replaces = draft.replaces();
        if (replaces == null) {
            return Uni.createFrom().nullItem();
        }
        return promises.findById(replaces)
                .invoke(earlier -> checkReplaced(earlier, pledge))
                .map(earlier -> new Change(replaces, CheckDraft.reason("changeReason", draft.changeReason())));
    }

    private static void checkReplaced(@Nullable Promise earlier, Pledge pledge) {
        if (earlier == null
                || earlier.state() != State.PUBLISHED
                || !earlier.pledge().unit().equals(pledge.unit())) {
            throw new InvalidField("replaces", "must be a promise of the same unit that is public and holds");
        }
    }
}
