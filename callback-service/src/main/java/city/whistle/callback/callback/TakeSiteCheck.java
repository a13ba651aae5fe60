package city.whistle.callback.callback;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.SiteCheck;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A grid worker looked at a case whose resident could not be asked: it is given up when the work is done, else it goes
 * back to the unit. What comes too late, because the resident answered after all, changes nothing.
 */
@ApplicationScoped
public class TakeSiteCheck {
    private final Callbacks callbacks;
    private final CalledCases cases;
    private final CallTimes times;
    private final Announcement announcement;
    private final Outbox outbox;
    private final Clock clock;

    TakeSiteCheck(
            Callbacks callbacks,
            CalledCases cases,
            CallTimes times,
            Announcement announcement,
            Outbox outbox,
            Clock clock) {
        this.callbacks = callbacks;
        this.cases = cases;
        this.times = times;
        this.announcement = announcement;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be called inside a transaction. */
    public Uni<Void> take(ComplaintSupplemented event) {
        var check = event.siteCheck();
        if (check == null) {
            return Uni.createFrom().voidItem();
        }
        var caseId = event.head().caseId();
        return cases.lock(caseId)
                .chain(() -> callbacks.ofCycleLocked(caseId, check.cycle()))
                .chain(callback -> settle(callback, event, check));
    }

    private Uni<Void> settle(@Nullable Callback callback, ComplaintSupplemented event, SiteCheck check) {
        if (callback == null || !callback.is(CallbackState.CHECK)) {
            return Uni.createFrom().voidItem();
        }
        var by = event.head().by();
        return cases.hasPart(callback.caseId(), by.name())
                .chain(biased -> conclude(callback, new SiteFinding(check.done(), event.text(), biased), by));
    }

    private Uni<Void> conclude(Callback callback, SiteFinding finding, Actor by) {
        var outcome = callback.checked(finding, times.beforeReview(), clock.instant(), by.name());
        return outbox.append(announcement.concluded(callback, by, outcome, null));
    }
}
