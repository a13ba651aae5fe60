package city.whistle.callback.callback;

import city.whistle.contracts.TicketEvent.WorkDone;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Work was reported done: the resident will be asked, once for each cycle. Whoever cannot be called is scheduled all
 * the same: the tracking page stays open for an answer, and only attempts on record make a case unreachable.
 */
@ApplicationScoped
public class ScheduleCallback {
    private final Callbacks callbacks;
    private final CalledCases cases;
    private final CallTimes times;
    private final OpenCallback opening;

    ScheduleCallback(Callbacks callbacks, CalledCases cases, CallTimes times, OpenCallback opening) {
        this.callbacks = callbacks;
        this.cases = cases;
        this.times = times;
        this.opening = opening;
    }

    /** To be called inside a transaction. */
    public Uni<Void> schedule(WorkDone done) {
        var caseId = done.head().caseId();
        return cases.involve(caseId, done.units(), done.people())
                .chain(() -> callbacks.ofCycleLocked(caseId, done.cycle()))
                .chain(existing ->
                        existing == null ? create(done) : Uni.createFrom().voidItem());
    }

    private Uni<Void> create(WorkDone done) {
        var callback = new Callback(done, times.firstDue(done.head().at()));
        return callbacks
                .persist(callback)
                .chain(() -> cases.halted(callback.caseId()))
                .chain(halted -> begin(callback, halted));
    }

    private Uni<Void> begin(Callback callback, @Nullable String halted) {
        if (halted != null) {
            callback.cancel(halted);
            return Uni.createFrom().voidItem();
        }
        return opening.open(callback);
    }
}
