package city.whistle.dispatch.reporter.web;

import city.whistle.dispatch.reporter.Vault;
import city.whistle.dispatch.ticket.TicketNotFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake-service; whatever keeps it from answering, the vault is away and worth asking again. */
@ApplicationScoped
class VaultOverHttp implements Vault {
    private static final int NOT_FOUND = 404;
    private static final long WORTH_RETRYING = 10;
    private static final int LONGEST_PURPOSE = 100;

    private final IntakeVault vault;

    VaultOverHttp(@RestClient IntakeVault vault) {
        this.vault = vault;
    }

    @Override
    public Uni<Reporter> reporter(UUID caseId, String purpose) {
        var brief = purpose.substring(0, Math.min(purpose.length(), LONGEST_PURPOSE));
        return vault.contact(caseId, brief).onFailure().transform(failure -> translate(caseId, failure));
    }

    private static RuntimeException translate(UUID caseId, Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == NOT_FOUND
                ? new TicketNotFound(caseId)
                : new ServiceUnavailableException("the contact cannot be read now", WORTH_RETRYING);
    }
}
