package city.whistle.intake.grid;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All checks, as far as the caller's areas reach. */
@ApplicationScoped
class SpotChecks implements PanacheRepositoryBase<SpotCheck, UUID> {
    private static final int SHOWN = 50;

    private final Caller caller;

    SpotChecks(Caller caller) {
        this.caller = caller;
    }

    /** The oldest that wait for an answer. The scope is looked at after the reading: open checks are few. */
    Uni<List<SpotCheck>> open() {
        return list("answeredAt is null order by id")
                .map(checks ->
                        checks.stream().filter(this::isInScope).limit(SHOWN).toList());
    }

    /** A check that nobody else can answer until the transaction ends. */
    Uni<SpotCheck> openToAnswer(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<SpotCheck>firstResult()
                .map(check -> {
                    if (check == null || !isInScope(check)) {
                        throw new NoSuchCheck(id);
                    }
                    return check;
                });
    }

    private boolean isInScope(SpotCheck check) {
        return caller.scope().sees(List.of(), check.grid());
    }
}
