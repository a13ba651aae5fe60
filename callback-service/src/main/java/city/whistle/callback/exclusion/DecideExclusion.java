package city.whistle.callback.exclusion;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor who is not of the unit, and did not ask, decides whether a case is left out: the second pair of eyes. */
@ApplicationScoped
public class DecideExclusion {
    private final Exclusions exclusions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecideExclusion(Exclusions exclusions, Audit audit, Caller caller, Clock clock) {
        this.exclusions = exclusions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Grants or refuses, with a reason. */
    @WithTransaction
    public Uni<Exclusion> decide(UUID caseId, boolean grant, String why) {
        return exclusions
                .findById(caseId, LockModeType.PESSIMISTIC_WRITE)
                .map(this::visible)
                .invoke(exclusion -> exclusion.decide(grant, why, caller.login(), clock.instant()))
                .call(exclusion -> audit.record(caller.actor(), "exclusion." + exclusion.state(), caseId, why));
    }

    private Exclusion visible(@Nullable Exclusion found) {
        if (found == null
                || caller.units().contains(found.unit())
                || caller.login().equals(found.askedBy())
                || !caller.scope().sees(List.of(), found.grid())) {
            throw new NoSuchCase();
        }
        return found;
    }
}
