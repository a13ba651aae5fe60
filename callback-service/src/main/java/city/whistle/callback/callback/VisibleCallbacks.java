package city.whistle.callback.callback;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks a caller may take part in: of cases in the own area, and of none that the caller or one of the caller's
 * units ever handled. For everybody else they do not exist.
 */
@ApplicationScoped
class VisibleCallbacks {
    private static final String INVOLVED = """
            select count(*) from called_case
            where case_id = ?1 and (units && string_to_array(?2, ',') or ?3 = any(people))
            """;

    private final Callbacks callbacks;
    private final Caller caller;

    VisibleCallbacks(Callbacks callbacks, Caller caller) {
        this.callbacks = callbacks;
        this.caller = caller;
    }

    /** The case's latest callback, locked until the transaction ends. */
    Uni<Callback> latestLocked(UUID caseId) {
        return visible(caseId, callbacks.latestLocked(caseId));
    }

    /** The case's latest callback, to look at. */
    Uni<Callback> latest(UUID caseId) {
        return visible(caseId, callbacks.latest(caseId));
    }

    private Uni<Callback> visible(UUID caseId, Uni<@Nullable Callback> found) {
        return found.map(callback -> existing(caseId, callback))
                .call(callback -> involved(caseId).invoke(involved -> refuse(callback, involved)));
    }

    private static Callback existing(UUID caseId, @Nullable Callback callback) {
        if (callback == null) {
            throw new CallbackNotFound(caseId);
        }
        return callback;
    }

    private void refuse(Callback callback, boolean involved) {
        if (involved || !caller.scope().sees(List.of(), callback.grid())) {
            throw new CallbackNotFound(callback.caseId());
        }
    }

    private Uni<Boolean> involved(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INVOLVED, Long.class)
                        .setParameter(1, caseId)
                        .setParameter(2, String.join(",", caller.units()))
                        .setParameter(3, caller.login())
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
