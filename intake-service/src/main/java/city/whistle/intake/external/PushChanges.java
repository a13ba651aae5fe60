package city.whistle.intake.external;

import city.whistle.city.Language;
import city.whistle.http.Page;
import city.whistle.intake.tracking.ExternalCases;
import city.whistle.webhooks.Deliveries;
import city.whistle.webhooks.Message;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Puts what became of other systems' cases into their addresses' queues. It polls as such a system would, with a cursor
 * for each address, so what is pushed is what is polled: nothing is skipped, nothing comes twice, in the same order.
 */
@ApplicationScoped
class PushChanges {
    /** The type of the messages. */
    static final String TYPE = "city.whistle.CaseChanged.v1";

    private static final int AT_ONCE = 200;

    private static final String ADDRESSES = """
            select p.webhook_id, w.owner, p.cursor from external_push p join webhook w on w.id = p.webhook_id
             order by p.webhook_id for update of p skip locked""";

    private static final String ADVANCE = "update external_push set cursor = ?2 where webhook_id = ?1";

    private final ExternalCases cases;
    private final Deliveries deliveries;

    PushChanges(ExternalCases cases, Deliveries deliveries) {
        this.cases = cases;
        this.deliveries = deliveries;
    }

    private record Address(UUID webhook, String system, String cursor) {
        static Address of(Object[] row) {
            return new Address((UUID) row[0], (String) row[1], (String) row[2]);
        }
    }

    @WithTransaction
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> push() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ADDRESSES, Object[].class).getResultList())
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .map(Address::of)
                .onItem()
                .transformToUniAndConcatenate(this::push)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> push(Address address) {
        return cases.changes(address.system(), Instant.EPOCH, address.cursor(), AT_ONCE, Language.ZH)
                .chain(page -> push(address, page));
    }

    private Uni<Void> push(Address address, Page<ExternalCases.Change> page) {
        var next = String.valueOf(page.next());
        return next.equals(address.cursor())
                ? Uni.createFrom().voidItem()
                : deliveries
                        .queueFor(
                                address.webhook(),
                                page.items().stream()
                                        .map(change -> message(address, change))
                                        .toList())
                        .chain(() -> advance(address, next));
    }

    private static Message message(Address address, ExternalCases.Change change) {
        var view = ChangeView.of(change);
        return new Message(change.id(), view.id(), view.number(), TYPE, change.at(), view, List.of(address.system()));
    }

    private static Uni<Void> advance(Address address, String cursor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADVANCE)
                        .setParameter(1, address.webhook())
                        .setParameter(2, cursor)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
