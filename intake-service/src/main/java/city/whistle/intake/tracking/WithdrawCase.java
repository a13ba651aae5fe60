package city.whistle.intake.tracking;

import city.whistle.contracts.Actor;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.NotInThisState;
import city.whistle.intake.complaint.Occasions;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The resident takes a complaint back, as long as the case is not over. */
@ApplicationScoped
public class WithdrawCase {
    private static final int MAX_REASON = 500;

    private final Cases cases;
    private final Chronicle chronicle;
    private final Occasions occasions;

    WithdrawCase(Cases cases, Chronicle chronicle, Occasions occasions) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.occasions = occasions;
    }

    @WithTransaction
    public Uni<Void> withdraw(CaseKey key, @Nullable String reason, Actor by) {
        var faults = new Faults();
        faults.optionalText("reason", reason, MAX_REASON);
        faults.refuse();
        return cases.openToChange(key).chain(known -> withdraw(known, reason, by));
    }

    private Uni<Void> withdraw(Cases.Known known, @Nullable String reason, Actor by) {
        var complaint = known.complaint();
        if (known.standing().state().isOver()) {
            throw new NotInThisState(
                    complaint.number(), known.standing().state().wire());
        }
        return chronicle.tell(complaint.withdraw(reason, occasions.now(by)));
    }
}
