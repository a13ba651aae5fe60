package city.whistle.intake.tracking;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All facts. */
@ApplicationScoped
class CaseFacts implements PanacheRepositoryBase<CaseFact, UUID> {
    /** What is known of a case, in the order it happened. */
    Uni<List<CaseFact>> of(UUID caseId) {
        return list("caseId = ?1 order by at, id", caseId);
    }

    /** What is known of all those cases, in the order it happened. */
    Uni<List<CaseFact>> ofAll(List<UUID> caseIds) {
        return caseIds.isEmpty() ? Uni.createFrom().item(List.of()) : list("caseId in ?1 order by at, id", caseIds);
    }

    Uni<Void> keep(@Nullable CaseFact fact) {
        return fact == null ? Uni.createFrom().voidItem() : persist(fact).replaceWithVoid();
    }
}
