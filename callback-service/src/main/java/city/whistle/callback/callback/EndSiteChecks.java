package city.whistle.callback.callback;

import city.whistle.contracts.Actor;
import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Nobody looked on the spot in time: a case does not wait for that for ever, a supervisor decides. */
@ApplicationScoped
public class EndSiteChecks {
    private final Callbacks callbacks;
    private final Announcement announcement;
    private final Outbox outbox;
    private final Clock clock;

    EndSiteChecks(Callbacks callbacks, Announcement announcement, Outbox outbox, Clock clock) {
        this.callbacks = callbacks;
        this.announcement = announcement;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{whistle.callback.site-check.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> end() {
        return callbacks.checksOverLocked(clock.instant()).chain(over -> outbox.append(reviews(over)));
    }

    private List<CallbackEvent> reviews(List<Callback> over) {
        return over.stream()
                .map(callback -> {
                    callback.review();
                    return announcement.concluded(callback, Actor.system("callback"), CallbackOutcome.REVIEW, null);
                })
                .toList();
    }
}
