package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Events on their way in: delivered at least once by Kafka, taken exactly once by the service. The ids of a batch and
 * all its effects are written in one transaction.
 */
@ApplicationScoped
public class Inbox {
    private static final String CLAIM = """
            insert into inbox (event_id, topic)
            select id, ?2 from unnest(cast(string_to_array(?1, ',') as uuid[])) as id order by id
            on conflict do nothing
            returning event_id
            """;

    private final FreshTransaction transaction;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final Tally tally;
    private final String service;

    Inbox(
            FreshTransaction transaction,
            Patience patience,
            DeadLetters deadLetters,
            Tally tally,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transaction = transaction;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.tally = tally;
        this.service = service;
    }

    /**
     * Hands each event of the batch that was not seen before to the handler, in order, in one transaction.
     * What cannot be understood, or makes the handler fail by itself, goes to the dead letters; what fails because
     * PostgreSQL is away is tried again until it is back.
     *
     * @param handler runs inside the transaction; throwing {@link ContractBroken} sends the event to the dead letters
     */
    public <E extends Event> Uni<Void> receive(
            Topic topic, KafkaRecordBatch<String, String> batch, Function<E, Uni<Void>> handler) {
        return takeAll(topic, batch, arrivals -> inOrder(arrivals, arrival -> hand(arrival, handler)));
    }

    /**
     * As {@link #receive}, and hands the new events of the batch over all at once, in order, to a handler that can do
     * with fewer statements what it would do one by one. When it fails, each is tried by itself.
     */
    public <E extends Event> Uni<Void> receiveAtOnce(
            Topic topic, KafkaRecordBatch<String, String> batch, Function<List<E>, Uni<Void>> handler) {
        return takeAll(topic, batch, arrivals -> {
            MDC.remove("case");
            return handler.apply(Inbox.<E>events(arrivals));
        });
    }

    private Uni<Void> takeAll(Topic topic, KafkaRecordBatch<String, String> batch, Step step) {
        var arrivals = batch.getRecords().stream()
                .map(message -> Arrival.of(topic, message))
                .filter(this::isForUs)
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

    private boolean isForUs(Arrival arrival) {
        return arrival.replayFor().isEmpty() || arrival.replayFor().equals(service);
    }

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
        return inOrder(arrivals, arrival -> alone(arrival, step));
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

    private static <E extends Event> Uni<Void> hand(Arrival arrival, Function<E, Uni<Void>> handler) {
        MDC.put("case", arrival.subject());
        return handler.apply(Inbox.<E>events(List.of(arrival)).getFirst());
    }

    @SuppressWarnings("unchecked") // a topic carries one family of events, which Arrival has made sure of
    private static <E extends Event> List<E> events(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> (E) Objects.requireNonNull(arrival.event()))
                .toList();
    }

    /** Writes the ids down and tells which of them are new. */
    private static Uni<Set<UUID>> claim(List<Arrival> arrivals) {
        var ids = arrivals.stream().map(arrival -> arrival.id().toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, UUID.class)
                        .setParameter(1, ids)
                        .setParameter(2, arrivals.get(0).topic().shortName())
                        .getResultList())
                .map(HashSet::new);
    }

    private static Uni<Void> inOrder(List<Arrival> arrivals, Function<Arrival, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(arrivals)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .onItem()
                .ignoreAsUni();
    }
}
