package city.whistle.dispatch.reporter;

import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The lead learns whom to call: first the look is on record, then the vault is asked. */
@ApplicationScoped
public class LookUpReporter {
    private final RecordLook recordLook;
    private final Vault vault;

    LookUpReporter(RecordLook recordLook, Vault vault) {
        this.recordLook = recordLook;
        this.vault = vault;
    }

    /** The ticket with whom to call about it. */
    public record Found(TicketView ticket, Vault.Reporter reporter) {}

    /** The contact, for that purpose and no other. */
    public Uni<Found> lookUp(Order order, @Nullable String purpose) {
        return recordLook
                .record(order, purpose)
                .chain(ticket -> vault.reporter(order.id(), order.hand().login() + ": " + purpose)
                        .map(reporter -> new Found(ticket, reporter)));
    }
}
