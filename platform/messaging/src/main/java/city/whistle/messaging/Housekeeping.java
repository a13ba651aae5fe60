package city.whistle.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Forgets what need not be remembered, old ids in the inbox and what Debezium has long read from the outbox, and keeps
 * an eye on how much waits.
 */
@ApplicationScoped
public class Housekeeping {
    private static final Duration READ_BY_DEBEZIUM = Duration.ofDays(1);

    private final MessagingConfig config;
    private final FreshTransaction transaction;
    private final Tally tally;

    Housekeeping(MessagingConfig config, FreshTransaction transaction, Tally tally) {
        this.config = config;
        this.transaction = transaction;
        this.tally = tally;
    }

    @Scheduled(every = "1h", delayed = "5m")
    Uni<Void> purge() {
        return transaction.run(() -> forget(
                        "delete from inbox where received_at < now() - make_interval(secs => ?1)",
                        config.inboxRetention())
                .chain(this::purgeOutbox));
    }

    private Uni<Void> purgeOutbox() {
        return config.relay()
                ? Uni.createFrom().voidItem()
                : forget("delete from outbox where created_at < now() - make_interval(secs => ?1)", READ_BY_DEBEZIUM);
    }

    private static Uni<Void> forget(String sql, Duration after) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter(1, (double) after.toSeconds())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Without a database there is nothing to say, and others say that. */
    @Scheduled(every = "10s")
    Uni<Void> count() {
        return transaction
                .run(Housekeeping::backlog)
                .invoke(row -> tally.outbox(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Object[]> backlog() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*), coalesce(extract(epoch from now() - min(created_at)), 0) from outbox",
                                Object[].class)
                        .getSingleResult());
    }
}
