package city.whistle.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Queues messages, in the transaction of what they tell: the queue has all of it, in its order, or nothing. */
@ApplicationScoped
public class Deliveries {
    private static final String QUEUE = """
            insert into webhook_delivery (webhook_id, event_id, case_id, number, type, body, created_at, next_at)
            select w.id, m.event_id, m.case_id, m.number, m.type, m.body, ?2, ?2
              from rows from (json_to_recordset(cast(cast(?1 as text) as json)) as (
                       event_id uuid, case_id uuid, number text, type text, body text, owners text[]))
                   with ordinality as m (event_id, case_id, number, type, body, owners, place)
              join webhook w on w.owner = any (m.owners) and w.id = coalesce(cast(cast(?3 as text) as uuid), w.id)
             order by m.place
            """;

    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Deliveries(ObjectMapper json, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.json = json;
        this.clock = clock;
        this.source = "/whistle/" + service;
    }

    /** Columns of {@code webhook_delivery}. */
    @SuppressWarnings("NamingConvention")
    private record Row(UUID event_id, UUID case_id, String number, String type, String body, List<String> owners) {}

    /** For all addresses of the messages' owners. */
    public Uni<Void> queue(List<Message> messages) {
        return queue(messages, null);
    }

    /** For that address, and no other of its owner. */
    public Uni<Void> queueFor(UUID webhook, List<Message> messages) {
        return queue(messages, webhook);
    }

    private Uni<Void> queue(List<Message> messages, @Nullable UUID only) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = messages.stream().map(this::row).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUEUE)
                        .setParameter(1, write(rows))
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, only == null ? null : only.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Row row(Message message) {
        return new Row(
                message.id(),
                message.caseId(),
                message.number(),
                message.type(),
                write(message.envelope(source)),
                message.owners());
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
