package city.whistle.intake.gate;

import city.whistle.intake.IntakeConfig;
import city.whistle.intake.Keys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Counts by keyed hash in windows of time, for all replicas together. To be used inside a transaction. */
@ApplicationScoped
class VisitCounts {
    private static final String COUNT = """
            insert into visit_count as known (whose, since, used) values (?1, ?2, 1)
            on conflict (whose) do update set
                used = case when known.since <= ?3 then 1 else known.used + 1 end,
                since = case when known.since <= ?3 then excluded.since else known.since end
            returning used""";

    private final IntakeConfig config;
    private final Keys keys;
    private final Clock clock;

    VisitCounts(IntakeConfig config, Keys keys, Clock clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
    }

    /** How many there are in the window, with this one. */
    Uni<Integer> count(String whose) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, Integer.class)
                        .setParameter(1, keys.hash("gate", whose))
                        .setParameter(2, utc(clock.instant()))
                        .setParameter(3, utc(windowStart()))
                        .getSingleResult());
    }

    /** Drops the counts whose window is over. */
    Uni<Integer> forget() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from visit_count where since <= ?1")
                        .setParameter(1, utc(windowStart()))
                        .executeUpdate());
    }

    private Instant windowStart() {
        return clock.instant().minus(config.gate().window());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
