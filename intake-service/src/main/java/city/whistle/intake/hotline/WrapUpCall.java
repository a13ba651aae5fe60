package city.whistle.intake.hotline;

import city.whistle.access.Caller;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator is done with a call: what it came to is noted, the caller's number forgotten. */
@ApplicationScoped
public class WrapUpCall {
    private final Calls calls;
    private final Caller caller;
    private final Clock clock;

    WrapUpCall(Calls calls, Caller caller, Clock clock) {
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> wrapUp(UUID id, @Nullable CallOutcome outcome) {
        if (outcome == null) {
            throw new InvalidField("outcome", "must be filed, answered, passed_on or no_matter");
        }
        return calls.openOf(caller.login(), id)
                .invoke(call -> call.wrapUp(outcome, clock.instant()))
                .replaceWithVoid();
    }
}
