package city.whistle.intake.tracking;

import city.whistle.access.Audit;
import city.whistle.contracts.Actor;
import city.whistle.intake.reporter.Entrusted;
import city.whistle.intake.reporter.Vault;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows residents what is kept of them. */
@ApplicationScoped
public class ReadOwnData {
    private final Cases cases;
    private final Vault vault;
    private final Audit audit;

    ReadOwnData(Cases cases, Vault vault, Audit audit) {
        this.cases = cases;
        this.vault = vault;
        this.audit = audit;
    }

    @WithTransaction
    public Uni<Entrusted> read(CaseKey key, Actor by) {
        return cases.complaint(key)
                .call(complaint -> audit.record(by, "contact.read", complaint.id(), "the person's own data"))
                .chain(complaint -> vault.open(complaint.id()));
    }
}
