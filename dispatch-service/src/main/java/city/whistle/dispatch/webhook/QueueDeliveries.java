package city.whistle.dispatch.webhook;

import city.whistle.contracts.TicketEvent;
import city.whistle.dispatch.ticket.Followers;
import city.whistle.dispatch.ticket.Ticket;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queues what happened to a ticket for the units that handle it, and for a unit that just lost it this last message. Runs
 * in the transaction that holds the ticket: the queue has all of a case, in its order, or nothing.
 */
@ApplicationScoped
class QueueDeliveries implements Followers {
    private static final String QUEUE = """
            insert into webhook_delivery (webhook_id, event_id, case_id, number, type, body, created_at, next_at)
            select w.id, m.event_id, m.case_id, m.number, m.type, m.body, ?2, ?2
              from rows from (json_to_recordset(cast(cast(?1 as text) as json)) as (
                       event_id uuid, case_id uuid, number text, type text, body text, units text[]))
                   with ordinality as m (event_id, case_id, number, type, body, units, place)
              join webhook w on w.unit = any (m.units) and w.id = coalesce(cast(cast(?3 as text) as uuid), w.id)
             order by m.place
            """;

    private final ObjectMapper json;
    private final Clock clock;

    QueueDeliveries(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<Void> hear(Ticket ticket, List<TicketEvent> events) {
        var handlers = ticket.handling().handlers();
        var messages = events.stream()
                .map(event -> Message.of(event, units(handlers, event), json))
                .filter(message -> !message.units().isEmpty())
                .toList();
        return messages.isEmpty() ? Uni.createFrom().voidItem() : queue(messages, null);
    }

    /** Queues a message that tries that address out, and no other of its unit. */
    Uni<Void> ping(Webhook webhook) {
        return queue(List.of(Message.ping(webhook, clock.instant(), json)), webhook.id());
    }

    private Uni<Void> queue(List<Message> messages, @Nullable UUID only) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUEUE)
                        .setParameter(1, write(messages))
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, only == null ? null : only.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<String> units(List<String> handlers, TicketEvent event) {
        var lost = event instanceof TicketEvent.TicketReassigned reassigned
                ? Stream.of(reassigned.from().unit())
                : Stream.<String>empty();
        return Stream.concat(handlers.stream(), lost).distinct().toList();
    }

    private String write(List<Message> messages) {
        try {
            return json.writeValueAsString(messages);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
