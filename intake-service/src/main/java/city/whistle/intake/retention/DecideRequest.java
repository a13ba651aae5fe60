package city.whistle.intake.retention;

import city.whistle.access.Caller;
import city.whistle.contracts.Actor;
import city.whistle.intake.Faults;
import city.whistle.intake.reporter.ForgetReporters;
import city.whistle.intake.reporter.ForgetReporters.Ground;
import city.whistle.intake.reporter.ForgetReporters.Rule;
import city.whistle.intake.reporter.Vault;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Four eyes: a second person grants or refuses what the first wrote down. A granted deletion is done at once. */
@ApplicationScoped
public class DecideRequest {
    private static final int MAX_REASON = 500;

    private final PersonRequests requests;
    private final ForgetReporters forget;
    private final Vault vault;
    private final Clock clock;
    private final Caller caller;

    DecideRequest(PersonRequests requests, ForgetReporters forget, Vault vault, Clock clock, Caller caller) {
        this.caller = caller;
        this.requests = requests;
        this.forget = forget;
        this.vault = vault;
        this.clock = clock;
    }

    /** Yes or no, and why. */
    public record Decision(
            @Nullable Boolean grant, @Nullable String reason) {}

    @WithTransaction
    public Uni<PersonRequest> decide(UUID id, Decision decision) {
        if (!caller.scope().everything()) {
            throw new CityWideOnly();
        }
        var by = caller.actor();
        var faults = new Faults();
        faults.unless(decision.grant() != null, "grant", "must be true or false");
        faults.text("reason", decision.reason(), MAX_REASON);
        faults.refuse();
        var grant = Boolean.TRUE.equals(decision.grant());
        return requests.locked(id)
                .chain(request -> vault.ofNumber(request.phoneHash())
                        .invoke(cases -> note(request, grant, decision, cases.size(), by))
                        .call(cases -> carryOut(request, cases, by))
                        .replaceWith(request));
    }

    private void note(PersonRequest request, boolean grant, Decision decision, int cases, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        request.decide(grant, String.valueOf(decision.reason()).strip(), cases, by.name(), at);
    }

    private Uni<Void> carryOut(PersonRequest request, List<UUID> cases, Actor by) {
        return request.kind() == RequestKind.DELETION && request.state() == RequestState.GRANTED
                ? forget.forget(cases, new Ground(Rule.REQUEST, "request " + request.id()), by)
                : Uni.createFrom().voidItem();
    }
}
