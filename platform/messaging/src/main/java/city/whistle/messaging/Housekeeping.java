package city.whistle.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets what need not be remembered: old ids in the inbox, and what Debezium has long read from the outbox. */
@ApplicationScoped
public class Housekeeping {
    private final MessagingConfig config;

    Housekeeping(MessagingConfig config) {
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @WithTransaction
    Uni<Void> purge() {
        return forget("delete from inbox where received_at < now() - make_interval(secs => ?1)", seconds())
                .chain(() -> config.relay()
                        ? Uni.createFrom().voidItem()
                        : forget("delete from outbox where created_at < now() - make_interval(secs => ?1)", 86_400));
    }

    private double seconds() {
        return config.inboxRetention().toSeconds();
    }

    private static Uni<Void> forget(String sql, double seconds) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(sql).setParameter(1, seconds).executeUpdate())
                .replaceWithVoid();
    }
}
