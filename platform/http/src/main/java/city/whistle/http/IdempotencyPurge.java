package city.whistle.http;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets idempotency keys after a week; nobody repeats a request later than that. */
@ApplicationScoped
public class IdempotencyPurge {
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from idempotency_key where created_at < now() - interval '7 days'")
                        .executeUpdate())
                .replaceWithVoid());
    }
}
