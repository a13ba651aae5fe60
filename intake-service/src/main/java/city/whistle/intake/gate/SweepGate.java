package city.whistle.intake.gate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets who came, soon after it matters no more. */
@ApplicationScoped
class SweepGate {
    private final VisitCounts counts;
    private final SpentChallenges spent;

    SweepGate(VisitCounts counts, SpentChallenges spent) {
        this.counts = counts;
        this.spent = spent;
    }

    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> sweep() {
        return counts.forget().chain(spent::forget).replaceWithVoid();
    }
}
