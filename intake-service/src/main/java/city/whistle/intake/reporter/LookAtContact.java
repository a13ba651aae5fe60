package city.whistle.intake.reporter;

import city.whistle.access.Caller;
import city.whistle.access.contact.ContactLooks;
import city.whistle.intake.Faults;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the vault for one case. The look is written down in the same transaction: no look without its entry. */
@ApplicationScoped
public class LookAtContact {
    private static final int MAX_PURPOSE = 100;

    private final Vault vault;
    private final ContactLooks looks;
    private final Caller caller;

    LookAtContact(Vault vault, ContactLooks looks, Caller caller) {
        this.vault = vault;
        this.looks = looks;
        this.caller = caller;
    }

    /**
     * What may be said to who calls back.
     *
     * @param others the same person's other cases, found by the keyed hash of the number, newest first
     */
    public record Contact(
            Entrusted entrusted, boolean anonymous, boolean confidential, boolean onBehalf, List<UUID> others) {}

    @WithTransaction
    public Uni<Contact> look(UUID caseId, @Nullable String purpose) {
        var faults = new Faults();
        faults.text("purpose", purpose, MAX_PURPOSE);
        faults.refuse();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select grid, anonymous, confidential, on_behalf from complaint where id = ?1",
                                Object[].class)
                        .setParameter(1, caseId)
                        .getSingleResultOrNull())
                .invoke(row -> refuseUnlessSeen(caseId, row))
                .call(row -> looks.record(caller.actor(), caseId, String.valueOf(purpose)))
                .chain(row -> vault.open(caseId)
                        .chain(entrusted -> vault.othersOf(caseId)
                                .map(others -> new Contact(
                                        entrusted, (boolean) row[1], (boolean) row[2], (boolean) row[3], others))));
    }

    private void refuseUnlessSeen(UUID caseId, Object @Nullable [] row) {
        if (row == null || !caller.scope().sees(List.of(), (String) row[0])) {
            throw new ReporterNotFound(caseId);
        }
    }
}
