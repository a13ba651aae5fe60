package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Events on their way out: written in the transaction of the state they tell of, published by the {@link OutboxRelay}. */
@ApplicationScoped
public class Outbox {
    // Below what Kafka takes by default; headers come on top.
    static final int MAX_PAYLOAD = 900_000;
    // One statement however many rows, so that it stays prepared.
    static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, source, subject, time, shard,
                                failed_in, reason, origin, replay_for, traceparent)
            select coalesce(id, uuidv7()), aggregatetype, aggregateid, type, payload, source, subject, time, shard,
                   failed_in, reason, origin, replay_for, traceparent
              from json_to_recordset(cast(cast(?1 as text) as json)) as row (
                   id uuid, aggregatetype text, aggregateid text, type text, payload text, source text, subject text,
                   time timestamptz, shard smallint, failed_in text, reason text, origin text, replay_for text,
                   traceparent text)
            """;

    private final String source;
    private final EventTraces traces;

    Outbox(@ConfigProperty(name = "quarkus.application.name") String service, EventTraces traces) {
        this.source = "/whistle/" + service;
        this.traces = traces;
    }

    /** Appends events, in order, to the current transaction. */
    public Uni<Void> append(Event... events) {
        return append(List.of(events));
    }

    /** Appends events, in order, to the current transaction. */
    public Uni<Void> append(List<? extends Event> events) {
        return insert(events.stream().map(this::row).toList());
    }

    Uni<Void> insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter(1, EventJson.rows(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Row row(Event event) {
        var head = event.head();
        var caseId = head.caseId().toString();
        var payload = EventJson.write(event);
        if (payload.length() > MAX_PAYLOAD) {
            throw new IllegalArgumentException("%s of case %s is too large for Kafka: %d characters, at most %d"
                    .formatted(EventType.nameOf(event.getClass()), caseId, payload.length(), MAX_PAYLOAD));
        }
        return new Row(
                null,
                Topic.of(event).shortName(),
                caseId,
                EventType.of(event.getClass()),
                payload,
                source,
                head.number(),
                head.at().toString(),
                Shard.of(caseId),
                null,
                null,
                null,
                null,
                traces.say(event));
    }

    /** A row as the statement takes it; component names are column names. */
    @SuppressWarnings("NamingConvention")
    record Row(
            @Nullable String id,
            String aggregatetype,
            String aggregateid,
            String type,
            String payload,
            String source,
            String subject,
            String time,
            int shard,
            @Nullable String failed_in,
            @Nullable String reason,
            @Nullable String origin,
            @Nullable String replay_for,
            @Nullable String traceparent) {}
}
