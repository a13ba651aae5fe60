package city.whistle.intake.tracking;

import city.whistle.contracts.Actor;
import city.whistle.intake.reporter.ForgetReporters;
import city.whistle.intake.reporter.ForgetReporters.Ground;
import city.whistle.intake.reporter.ForgetReporters.Rule;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The resident wants to be forgotten: the key to name and number is destroyed, the case goes on without a reporter. */
@ApplicationScoped
public class ForgetReporter {
    private final Cases cases;
    private final ForgetReporters forget;

    ForgetReporter(Cases cases, ForgetReporters forget) {
        this.cases = cases;
        this.forget = forget;
    }

    @WithTransaction
    public Uni<Void> forget(CaseKey key, Actor by) {
        var ground = new Ground(Rule.RESIDENT, "asked for by the person");
        return cases.openToChange(key)
                .chain(known -> forget.forget(List.of(known.complaint().id()), ground, by));
    }
}
