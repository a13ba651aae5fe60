package city.whistle.messaging;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer under test: writes an effect for each event, or fails as the event's reason tells it. */
@ApplicationScoped
public class Effects {
    /** Cases whose events fail for now. */
    static final Set<UUID> FAILING = ConcurrentHashMap.newKeySet();

    private final Inbox inbox;
    private final Outbox outbox;

    Effects(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @Incoming("tickets")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.TICKETS, records, this::apply);
    }

    Uni<Void> apply(TicketEvent event) {
        var caseId = event.head().caseId();
        if (FAILING.contains(caseId)) {
            throw new ContractBroken("told to fail");
        }
        var note = event instanceof TicketResumed resumed ? resumed.reason() : event.toString();
        return Panache.getSession()
                .chain(session -> session.persist(new Effect(caseId, note)))
                .chain(() -> afterwards(caseId, note));
    }

    private Uni<Void> afterwards(UUID caseId, String note) {
        return switch (note) {
            case "poison" -> Uni.createFrom().failure(new IllegalStateException("poisoned"));
            case "pass it on" -> outbox.append(TicketFixture.resumed(caseId, "passed on"));
            default -> Uni.createFrom().voidItem();
        };
    }
}
