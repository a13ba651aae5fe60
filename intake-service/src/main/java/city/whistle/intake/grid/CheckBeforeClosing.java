package city.whistle.intake.grid;

import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A case whose resident was not reached is not closed before somebody has looked: its grid worker is asked. */
@ApplicationScoped
public class CheckBeforeClosing {
    private final Complaints complaints;
    private final SpotChecks checks;

    CheckBeforeClosing(Complaints complaints, SpotChecks checks) {
        this.complaints = complaints;
        this.checks = checks;
    }

    /** To be called inside a transaction, once for each event. */
    public Uni<Void> hear(CallbackAttempted event) {
        return Boolean.TRUE.equals(event.siteCheck())
                ? complaints.byId(event.head().caseId()).chain(complaint -> ask(complaint, event))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> ask(@Nullable Complaint complaint, CallbackAttempted event) {
        if (complaint == null) {
            return Uni.createFrom().voidItem();
        }
        var subject = new SpotCheck.Subject(
                complaint.id(), complaint.number(), complaint.place().grid());
        return checks.persist(SpotCheck.beforeClosing(
                        subject, event.cycle(), event.head().at()))
                .replaceWithVoid();
    }
}
