package city.whistle.intake.tracking;

import city.whistle.access.Audit;
import city.whistle.contracts.Actor;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.reporter.Vault;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The resident wants to be forgotten: the key to name and number is destroyed, the case goes on without a reporter. */
@ApplicationScoped
public class ForgetReporter {
    private final Cases cases;
    private final Vault vault;
    private final Audit audit;

    ForgetReporter(Cases cases, Vault vault, Audit audit) {
        this.cases = cases;
        this.vault = vault;
        this.audit = audit;
    }

    @WithTransaction
    public Uni<Void> forget(CaseKey key, Actor by) {
        return cases.openToChange(key).map(Cases.Known::complaint).chain(complaint -> forget(complaint, by));
    }

    private Uni<Void> forget(Complaint complaint, Actor by) {
        complaint.loseReporter();
        return vault.shred(complaint.id())
                .chain(() -> audit.record(by, "contact.shredded", complaint.id(), "asked for by the person"));
    }
}
