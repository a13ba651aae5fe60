package city.whistle.callback.callback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case needs no call any more, or needs it again. */
@ApplicationScoped
public class HaltCallbacks {
    private static final String OVERTAKEN = "overtaken";
    private static final String MERGED = "merged";

    private final Callbacks callbacks;
    private final CalledCases cases;
    private final OpenCallback opening;

    HaltCallbacks(Callbacks callbacks, CalledCases cases, OpenCallback opening) {
        this.callbacks = callbacks;
        this.cases = cases;
        this.opening = opening;
    }

    /** The resident took the complaint back. */
    public Uni<Void> withdrawn(UUID caseId) {
        return halt(caseId, "withdrawn");
    }

    /** Another case is called back for both. */
    public Uni<Void> merged(UUID caseId) {
        return halt(caseId, MERGED);
    }

    /** The case stands on its own again: the call that merging cancelled is wanted again. */
    public Uni<Void> unmerged(UUID caseId) {
        return cases.halt(caseId, "")
                .chain(() -> callbacks.latestLocked(caseId))
                .chain(this::revive);
    }

    /** Work began anew or the ticket was closed: what is still open of earlier rounds has no object. */
    public Uni<Void> overtaken(UUID caseId, int upToCycle) {
        return callbacks
                .pendingLocked(caseId)
                .invoke(pending -> pending.stream()
                        .filter(callback -> callback.cycle() <= upToCycle)
                        .forEach(callback -> callback.cancel(OVERTAKEN)))
                .replaceWithVoid();
    }

    private Uni<Void> halt(UUID caseId, String reason) {
        return cases.halt(caseId, reason)
                .chain(() -> callbacks.pendingLocked(caseId))
                .invoke(pending -> pending.forEach(callback -> callback.cancel(reason)))
                .replaceWithVoid();
    }

    private Uni<Void> revive(@Nullable Callback callback) {
        if (callback == null || !MERGED.equals(callback.cancelledBecause())) {
            return Uni.createFrom().voidItem();
        }
        callback.revive();
        return opening.open(callback);
    }
}
