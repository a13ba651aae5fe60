package city.whistle.intake.retention;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.intake.reporter.ForgetReporters;
import city.whistle.intake.reporter.ForgetReporters.Ground;
import city.whistle.intake.reporter.ForgetReporters.Rule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Forgets who reported a case when the city pack's period after the case is over, some hundred cases at a time. */
@ApplicationScoped
public class ExpireReporters {
    private static final int AT_ONCE = 500;

    /**
     * Cases that are over, of which nothing was heard since: a merged one is over when the one it was merged into is. Ids
     * rise with time, so only what is old enough is looked at.
     */
    private static final String DUE = """
            select k.case_id from reporter_key k
              join complaint c on c.id = k.case_id and c.filed_at < ?2
              join complaint lead on lead.id = coalesce(c.merged_into, c.id)
              left join ticket_track t on t.case_id = lead.id
             where k.case_id < ?1
               and (c.withdrawn_at < ?2 or lead.withdrawn_at < ?2 or t.state in ('closed', 'not_accepted'))
               and not exists (select 1 from case_fact f where f.case_id in (c.id, lead.id) and f.at >= ?2)
             order by k.case_id limit ?3 for update of k skip locked""";

    private final ForgetReporters forget;
    private final City city;
    private final Clock clock;

    ExpireReporters(ForgetReporters forget, City city, Clock clock) {
        this.forget = forget;
        this.city = city;
        this.clock = clock;
    }

    @Scheduled(every = "{whistle.intake.vault.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> expire() {
        var period = city.retention().reporters();
        return expire(clock.instant().atZone(city.zone()).minus(period).toInstant());
    }

    /** Forgets some of the reporters of whose cases nothing was heard since then. */
    @WithTransaction
    public Uni<Void> expire(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, UUID.class)
                        .setParameter(1, firstIdOf(before))
                        .setParameter(2, before.atOffset(ZoneOffset.UTC))
                        .setParameter(3, AT_ONCE)
                        .getResultList())
                .chain(this::forget);
    }

    private Uni<Void> forget(List<UUID> due) {
        if (!due.isEmpty()) {
            Log.infof("Forgetting who reported %d cases: their time is over", due.size());
        }
        var basis = city.retention().reporters() + " after the case, pack " + city.version();
        return forget.forget(due, new Ground(Rule.RETENTION, basis), Actor.system("intake"));
    }

    /** The smallest id (UUIDv7) that can have been given at that time. */
    private static UUID firstIdOf(Instant time) {
        return new UUID(time.toEpochMilli() << 16, 0);
    }
}
