package city.whistle.callback.callback.web;

import city.whistle.callback.callback.ContactUnknown;
import city.whistle.callback.callback.Contacts;
import city.whistle.callback.callback.VaultAway;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake-service for a contact; whatever keeps it from answering, the vault is away. */
@ApplicationScoped
class VaultContacts implements Contacts {
    private static final int NOT_FOUND = 404;

    private final IntakeVault vault;

    VaultContacts(@RestClient IntakeVault vault) {
        this.vault = vault;
    }

    @Override
    public Uni<Contact> of(UUID caseId, String purpose) {
        return vault.contact(caseId, purpose)
                .onFailure()
                .transform(failure -> translate(caseId, failure))
                .invoke(contact -> refuseNobody(caseId, contact));
    }

    private static void refuseNobody(UUID caseId, Contact contact) {
        if (contact.name() == null && contact.phone() == null && contact.email() == null) {
            throw new ContactUnknown(caseId);
        }
    }

    private static RuntimeException translate(UUID caseId, Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == NOT_FOUND
                ? new ContactUnknown(caseId)
                : new VaultAway(failure);
    }
}
