package city.whistle.intake.hotline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All calls. */
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {
    private static final int SHOWN = 5;

    /** The calls an operator has not wrapped up, newest first. */
    Uni<List<Call>> openOf(String operator) {
        return find("operator = ?1 and wrappedUpAt is null order by announcedAt desc", operator)
                .page(0, SHOWN)
                .list();
    }

    /** An open call of that operator. */
    Uni<Call> openOf(String operator, UUID id) {
        return findById(id).map(call -> {
            if (call == null || !call.isOf(operator) || !call.isOpen()) {
                throw new NoSuchCall(id);
            }
            return call;
        });
    }

    /** Whose telephones rang since then. */
    Uni<List<Call>> announcedSince(Instant since) {
        return list("announcedAt > ?1 order by announcedAt", since);
    }
}
