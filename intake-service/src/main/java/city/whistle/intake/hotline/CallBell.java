package city.whistle.intake.hotline;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Rings at the desks for the calls that were announced, by whichever replica took the announcement. */
@ApplicationScoped
public class CallBell {
    private final BroadcastProcessor<Call> bell = BroadcastProcessor.create();
    private final Calls calls;
    private volatile Instant heardUntil;

    CallBell(Calls calls, Clock clock) {
        this.calls = calls;
        this.heardUntil = clock.instant();
    }

    /** Each call that comes to that operator from now on. */
    public Multi<Call> ringing(String operator) {
        return bell.filter(call -> call.isOf(operator)).onOverflow().drop();
    }

    @WithSession
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> listen() {
        return calls.announcedSince(heardUntil)
                .invoke(heard -> heard.forEach(this::ring))
                .replaceWithVoid();
    }

    private void ring(Call call) {
        heardUntil = call.announcedAt();
        bell.onNext(call);
    }
}
