package city.whistle.dispatch.webhook;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketEvent;
import city.whistle.dispatch.ticket.Followers;
import city.whistle.webhooks.Deliveries;
import city.whistle.webhooks.Message;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Queues what happened to a ticket for the units that handle it, and for a unit that just lost it this last message. Runs
 * in the transaction that holds the ticket: the queue has all of a case, in its order, or nothing.
 */
@ApplicationScoped
class QueueDeliveries implements Followers {
    private final Deliveries deliveries;

    QueueDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Uni<Void> hear(List<Tidings> tidings) {
        return deliveries.queue(
                tidings.stream().flatMap(QueueDeliveries::messages).toList());
    }

    private static Stream<Message> messages(Tidings tidings) {
        var handlers = tidings.ticket().handling().handlers();
        return tidings.events().stream()
                .map(event -> message(event, units(handlers, event)))
                .filter(message -> !message.owners().isEmpty());
    }

    private static Message message(Event event, List<String> units) {
        var head = event.head();
        var type = EventType.of(event.getClass());
        return new Message(UUID.randomUUID(), head.caseId(), head.number(), type, head.at(), event, units);
    }

    private static List<String> units(List<String> handlers, Event event) {
        var lost = event instanceof TicketEvent.TicketReassigned reassigned
                ? Stream.of(reassigned.from().unit())
                : Stream.<String>empty();
        return Stream.concat(handlers.stream(), lost).distinct().toList();
    }
}
