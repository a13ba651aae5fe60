package city.whistle.messaging;

import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events this service could not handle: kept here until an administrator has them tried again, and told to the world on
 * the topic's dead letter queue.
 */
@ApplicationScoped
public class DeadLetters {
    private static final int MAX_REASON = 1_000;
    private static final String BURY = """
            insert into dead_letter (event_id, topic, key, type, payload, source, subject, time, origin, reason)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(cast(?8 as text) as timestamptz), ?9, ?10)
            on conflict (event_id) do update
               set reason = excluded.reason, origin = excluded.origin, died_at = now(), replayed_at = null
            """;
    private static final String LIST = """
            select event_id, topic, key, type, payload, subject, origin, reason, died_at, replayed_at, replayed_by
              from dead_letter
             where (died_at, event_id) > (cast(cast(?1 as text) as timestamptz), cast(cast(?2 as text) as uuid)) and replayed_at is null
             order by died_at, event_id limit ?3
            """;
    private static final String REPLAY = """
            with replayed as (
                update dead_letter set replayed_at = now(), replayed_by = ?2 where event_id = ?1 returning *),
            forgotten as (
                delete from inbox where event_id = ?1)
            insert into outbox (id, aggregatetype, aggregateid, type, payload, source, subject, time, shard, replay_for)
            select event_id, topic, key, type, payload, source, subject, time, cast(cast(?3 as integer) as smallint), ?4 from replayed
            """;

    private final Outbox outbox;
    private final String service;

    DeadLetters(Outbox outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    /** The dead letters nobody has replayed yet, oldest first. */
    @WithTransaction
    public Uni<Page<DeadLetter>> list(@Nullable List<String> after, int limit) {
        var keys = after == null ? List.of(Instant.EPOCH.toString(), new UUID(0, 0).toString()) : after;
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter(1, keys.get(0))
                        .setParameter(2, keys.get(1))
                        .setParameter(3, limit + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(DeadLetters::letter).toList())
                .map(letters -> Page.of(
                        letters,
                        limit,
                        letter -> List.of(
                                letter.diedAt().toString(), letter.eventId().toString())));
    }

    /**
     * Has an event tried again: it goes out once more on its topic, under its old id, and every service but this one
     * skips it.
     */
    @WithTransaction
    public Uni<Void> replay(UUID eventId, String login) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select key from dead_letter where event_id = ?1", String.class)
                        .setParameter(1, eventId)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NoSuchDeadLetter(eventId))
                .chain(key -> replay(eventId, key, login));
    }

    private Uni<Void> replay(UUID eventId, String key, String login) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REPLAY)
                        .setParameter(1, eventId)
                        .setParameter(2, login)
                        .setParameter(3, Shard.of(key))
                        .setParameter(4, service)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Writes a dead letter down and puts it on the topic's queue of dead letters; inside a transaction. */
    Uni<Void> bury(Arrival arrival, Throwable failure) {
        var reason = reason(failure);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BURY)
                        .setParameter(1, arrival.id())
                        .setParameter(2, arrival.topic().shortName())
                        .setParameter(3, arrival.key())
                        .setParameter(4, arrival.type())
                        .setParameter(5, arrival.payload())
                        .setParameter(6, arrival.source())
                        .setParameter(7, arrival.subject())
                        .setParameter(8, arrival.time())
                        .setParameter(9, arrival.origin())
                        .setParameter(10, reason)
                        .executeUpdate())
                .chain(() -> outbox.insert(List.of(row(arrival, reason))));
    }

    private Outbox.Row row(Arrival arrival, String reason) {
        return new Outbox.Row(
                arrival.id().toString(),
                arrival.topic().shortName() + ".dlq",
                arrival.key(),
                arrival.type(),
                fitting(arrival.payload()),
                arrival.source(),
                arrival.subject(),
                arrival.time(),
                Shard.of(arrival.key()),
                service,
                reason,
                arrival.origin(),
                null,
                arrival.traceparent());
    }

    /** The queue gets what Kafka takes; the table has it all. */
    private static String fitting(String payload) {
        // a character has at most three bytes, or four for two characters
        return payload.substring(0, Math.min(payload.length(), Outbox.MAX_PAYLOAD / 3));
    }

    private static String reason(Throwable failure) {
        var text = failure instanceof ContractBroken ? String.valueOf(failure.getMessage()) : failure.toString();
        return text.replace('\0', '\uFFFD').substring(0, Math.min(MAX_REASON, text.length()));
    }

    private static DeadLetter letter(Object[] row) {
        return new DeadLetter(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((OffsetDateTime) row[8]).toInstant(),
                row[9] == null ? null : ((OffsetDateTime) row[9]).toInstant(),
                (String) row[10]);
    }
}
