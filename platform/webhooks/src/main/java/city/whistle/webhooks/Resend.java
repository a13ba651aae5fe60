package city.whistle.webhooks;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Puts something into an address's queue by hand: a message once more, or one that only tries the address out. */
@ApplicationScoped
public class Resend {
    private static final String AGAIN = """
            insert into webhook_delivery (webhook_id, event_id, case_id, number, type, body, created_at, next_at)
            select webhook_id, event_id, case_id, number, type, body, ?3, ?3
              from webhook_delivery where webhook_id = ?1 and seq = ?2
            returning seq
            """;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Clock clock;

    Resend(Webhooks webhooks, Deliveries deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The same message, under the same id, after all that waits. */
    @WithTransaction
    public Uni<Long> resend(UUID id, long seq, Keeper keeper) {
        return webhooks.find(id, keeper)
                .chain(webhook -> Panache.getSession())
                .chain(session -> session.createNativeQuery(AGAIN, Long.class)
                        .setParameter(1, id)
                        .setParameter(2, seq)
                        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(WebhookNotFound::new);
    }

    /** A message of no case, to see whether the address takes it. */
    @WithTransaction
    public Uni<Void> test(UUID id, Keeper keeper) {
        return webhooks.find(id, keeper)
                .chain(webhook -> deliveries.queueFor(id, List.of(Message.ping(webhook, clock.instant()))));
    }
}
