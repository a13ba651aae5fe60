package city.whistle.callback.exclusion;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.callback.exclusion.Exclusion.LedCase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The head of the unit that leads a case asks that it be left out of the figures. */
@ApplicationScoped
public class AskExclusion {
    private final Exclusions exclusions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AskExclusion(Exclusions exclusions, Audit audit, Caller caller, Clock clock) {
        this.exclusions = exclusions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes the wish down; a case can be asked about once. */
    @WithTransaction
    public Uni<Exclusion> ask(String number, String reason) {
        return exclusions.led(number, caller.units()).chain(about -> keep(about, reason));
    }

    private Uni<Exclusion> keep(LedCase about, String reason) {
        return exclusions
                .findById(about.id())
                .invoke(earlier -> {
                    if (earlier != null) {
                        throw new ExclusionDecided(about.number());
                    }
                })
                .chain(() -> exclusions.persist(new Exclusion(about, reason, caller.login(), clock.instant())))
                .call(kept -> audit.record(caller.actor(), "exclusion.asked", about.id(), reason));
    }
}
