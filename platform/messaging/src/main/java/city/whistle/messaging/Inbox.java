package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/**
 * Events on their way in: delivered at least once by Kafka, taken exactly once by the service. The ids of a batch and
 * all its effects are written in one transaction.
 */
@ApplicationScoped
public class Inbox {
    /**
     * Events are taken by the same few statements, by key, time and again: unlike a list's, their plans may be kept, and what
     * is planned anew each time costs more than what it does. Said here it needs no statement of its own.
     */
    private static final String CLAIM = """
            insert into inbox (event_id, topic)
            select id, ?2 from unnest(cast(string_to_array(?1, ',') as uuid[])) as id,
                (select set_config('plan_cache_mode', 'auto', true)) as plans_are_kept
            order by id
            on conflict do nothing
            """;

    /** Those that this transaction has written: asked only when some were there before, which their number tells. */
    private static final String CLAIMED = """
            select event_id from inbox
            where event_id = any(cast(string_to_array(?1, ',') as uuid[])) and xmin = cast(pg_current_xact_id() as xid)
            """;

    private final FreshTransaction transaction;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final Interest interest;
    private final Tally tally;
    private final EventTraces traces;

    Inbox(
            FreshTransaction transaction,
            Patience patience,
            DeadLetters deadLetters,
            Interest interest,
            Tally tally,
            EventTraces traces) {
        this.transaction = transaction;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.interest = interest;
        this.tally = tally;
        this.traces = traces;
    }

    /**
     * Hands each event of the batch that was not seen before to the handler, in order, in one transaction; what this service
     * has no use for ({@link city.whistle.contracts.Taker}) is passed over unread.
     * What cannot be understood, or makes the handler fail by itself, goes to the dead letters; what fails because
     * PostgreSQL is away is tried again until it is back.
     *
     * @param handler runs inside the transaction, and finds nothing in its session that an earlier event left there;
     *     throwing {@link ContractBroken} sends the event to the dead letters
     */
    public <E extends Event> Uni<Void> receive(
            Topic topic, KafkaRecordBatch<String, String> batch, Function<E, Uni<Void>> handler) {
        return takeAll(topic, batch, arrivals -> InOrder.each(arrivals, arrival -> hand(arrival, handler)));
    }

    /**
     * As {@link #receive}, and hands over at once what comes in a row of the one type of which there are most, to a handler
     * that can do with fewer statements what it would do one by one.
     */
    public <E extends Event, M extends Event> Uni<Void> receive(
            Topic topic,
            KafkaRecordBatch<String, String> batch,
            Class<M> most,
            Function<List<M>, Uni<Void>> together,
            Function<E, Uni<Void>> handler) {
        Predicate<Arrival> isOfMost = arrival -> most.isInstance(arrival.event());
        return takeAll(
                topic,
                batch,
                arrivals -> InOrder.each(
                        runs(arrivals, isOfMost),
                        run -> isOfMost.test(run.getFirst()) ? handAll(run, together) : hand(run.getFirst(), handler)));
    }

    /** As {@link #receive}, and hands over all new events of the batch at once. When that fails, each is tried by itself. */
    public <E extends Event> Uni<Void> receiveAtOnce(
            Topic topic, KafkaRecordBatch<String, String> batch, Function<List<E>, Uni<Void>> handler) {
        return takeAll(topic, batch, arrivals -> handAll(arrivals, handler));
    }

    /** All of them in their order: those of which there are most together where they come in a row, each other alone. */
    static <T> List<List<T>> runs(List<T> all, Predicate<T> most) {
        var runs = new ArrayList<List<T>>();
        int begin = 0;
        for (int next = 1; next <= all.size(); next++) {
            if (next == all.size() || !most.test(all.get(next - 1)) || !most.test(all.get(next))) {
                runs.add(all.subList(begin, next));
                begin = next;
            }
        }
        return runs;
    }

    private Uni<Void> takeAll(Topic topic, KafkaRecordBatch<String, String> batch, Step step) {
        var arrivals = batch.getRecords().stream()
                .filter(interest::isConcernedBy)
                .map(message -> Arrival.of(topic, message))
                .toList();
        return take(arrivals, step)
                .chain(() -> Uni.createFrom().completionStage(batch.ack()))
                .onFailure()
                .invoke(tally::notAcknowledged)
                .onFailure()
                .recoverWithNull();
    }

    /** What becomes of the new ones among some arrivals. */
    private interface Step extends Function<List<Arrival>, Uni<Void>> {}

    private Uni<Void> take(List<Arrival> arrivals, Step step) {
        if (arrivals.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (arrivals.stream().anyMatch(arrival -> arrival.defect() != null)) {
            return oneByOne(arrivals, step);
        }
        return patience.through(transaction.run(() -> apply(arrivals, step)))
                .onFailure()
                .recoverWithUni(failure -> oneByOne(arrivals, step));
    }

    private Uni<Void> oneByOne(List<Arrival> arrivals, Step step) {
        return InOrder.each(arrivals, arrival -> alone(arrival, step));
    }

    private Uni<Void> alone(Arrival arrival, Step step) {
        var defect = arrival.defect();
        if (defect != null) {
            return bury(arrival, new ContractBroken(defect));
        }
        return patience.withSecondThoughts(transaction.run(() -> apply(List.of(arrival), step)))
                .onFailure()
                .recoverWithUni(failure -> bury(arrival, failure));
    }

    private Uni<Void> bury(Arrival arrival, Throwable failure) {
        return patience.always(
                        transaction.run(() -> claim(List.of(arrival)).chain(fresh -> bury(fresh, arrival, failure))))
                .invoke(() -> tally.buried(arrival, failure));
    }

    private Uni<Void> bury(Set<UUID> fresh, Arrival arrival, Throwable failure) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : deadLetters.bury(arrival, failure);
    }

    private Uni<Void> apply(List<Arrival> arrivals, Step step) {
        return claim(arrivals).chain(fresh -> {
            var fewer = arrivals.stream()
                    .filter(arrival -> fresh.remove(arrival.id()))
                    .toList();
            return (fewer.isEmpty() ? Uni.createFrom().voidItem() : step.apply(fewer))
                    .invoke(() -> tally.taken(
                            arrivals.get(0).topic(),
                            fewer.size(),
                            arrivals.size(),
                            arrivals.get(0).saidAt()));
        });
    }

    private <E extends Event> Uni<Void> hand(Arrival arrival, Function<E, Uni<Void>> handler) {
        MDC.put("case", arrival.subject());
        return traces.hear(
                        List.of(arrival),
                        () -> handler.apply(Inbox.<E>events(List.of(arrival)).getFirst()))
                .chain(Inbox::letGo);
    }

    private <E extends Event> Uni<Void> handAll(List<Arrival> arrivals, Function<List<E>, Uni<Void>> handler) {
        MDC.remove("case");
        return traces.hear(arrivals, () -> handler.apply(Inbox.<E>events(arrivals)))
                .chain(Inbox::letGo);
    }

    /** Before each query Hibernate looks through all that a session holds: what is done is written, and not held any longer. */
    private static Uni<Void> letGo() {
        return Panache.getSession().chain(session -> session.flush().invoke(session::clear));
    }

    @SuppressWarnings("unchecked") // a topic carries one family of events, which Arrival has made sure of
    private static <E extends Event> List<E> events(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> (E) Objects.requireNonNull(arrival.event()))
                .toList();
    }

    /** Writes the ids down and tells which of them are new: nearly always all. */
    private static Uni<Set<UUID>> claim(List<Arrival> arrivals) {
        Set<UUID> ids = arrivals.stream().map(Arrival::id).collect(Collectors.toCollection(HashSet::new));
        var asked = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter(1, asked)
                        .setParameter(2, arrivals.get(0).topic().shortName())
                        .executeUpdate()
                        .chain(written -> written == ids.size()
                                ? Uni.createFrom().item(ids)
                                : session.createNativeQuery(CLAIMED, UUID.class)
                                        .setParameter(1, asked)
                                        .getResultList()
                                        .map(HashSet::new)));
    }
}
