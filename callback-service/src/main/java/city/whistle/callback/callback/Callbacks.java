package city.whistle.callback.callback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All callbacks. */
@ApplicationScoped
class Callbacks implements PanacheRepositoryBase<Callback, CallbackKey> {
    private static final int CHECKS_AT_ONCE = 100;

    /** The callback of the case's latest cycle, locked until the transaction ends. */
    Uni<@Nullable Callback> latestLocked(UUID caseId) {
        return find("caseId = ?1 order by cycle desc", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 0)
                .firstResult();
    }

    /** The callback of the case's latest cycle. */
    Uni<@Nullable Callback> latest(UUID caseId) {
        return find("caseId = ?1 order by cycle desc", caseId).range(0, 0).firstResult();
    }

    /** The callback of that cycle, locked until the transaction ends. */
    Uni<@Nullable Callback> ofCycleLocked(UUID caseId, int cycle) {
        return find("caseId = ?1 and cycle = ?2", caseId, cycle)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Checks on the spot nobody made in time, some of them, locked until the transaction ends. */
    Uni<List<Callback>> checksOverLocked(Instant now) {
        return find("state = 'check' and dueAt < ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, CHECKS_AT_ONCE - 1)
                .list();
    }

    /** The callbacks of a case that still wait for something, locked until the transaction ends. */
    Uni<List<Callback>> pendingLocked(UUID caseId) {
        return find("caseId = ?1 and state in ('open', 'check', 'review') order by cycle", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
