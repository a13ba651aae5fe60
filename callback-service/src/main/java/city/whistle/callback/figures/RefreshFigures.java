package city.whistle.callback.figures;

import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Computes anew what the figures count of each case whose facts have changed: before every question, so that no answer
 * is old, and now and then in between, so that questions need not wait.
 */
@ApplicationScoped
class RefreshFigures {
    private final City city;

    RefreshFigures(City city) {
        this.city = city;
    }

    /** Everything committed so far counts afterwards. */
    Uni<Void> refresh() {
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("select refresh_case_figures(?1)", Integer.class)
                                .setParameter(1, city.zone().getId())
                                .getSingleResult()))
                .replaceWithVoid();
    }

    @Scheduled(every = "{whistle.callback.refresh-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> inBetween() {
        return refresh();
    }
}
