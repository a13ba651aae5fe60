package city.whistle.escalation.watchdog;

import city.whistle.contracts.Canary;
import city.whistle.escalation.EscalationConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks every minute whether each rung that has come was climbed. It shares nothing with the sweeper: it does not ask
 * what is next for a clock but what is due by its instants, and whether the record of that very rung is there.
 */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final Duration BACK = Duration.ofDays(30);

    /** Clocks that run, and those that stopped lately: what came before they stopped must have been climbed too. */
    private static final String LOOK = """
            with watched as (
              select * from clock where state <> 'stopped' and %1$s
              union all
              select * from clock where state = 'stopped' and open_until >= $2 and %1$s),
            come as (
              select c.id, r.rung, r.at from watched c
              cross join lateral (values ('due_soon', c.due_soon_at), ('first', c.due_at), ('second', c.second_at))
                as r(rung, at)
              where r.at < $1 and (c.open_until is null or r.at < c.open_until)
              union all
              select c.id, 'bulletin', c.bulletin_at from clock c
              join matter m on m.clock_id = c.id and m.state <> 'struck_off'
              where c.supervised and c.bulletin_at < $1),
            missing as (
              select at from come
              where not exists (select from escalation e where e.clock_id = come.id and e.rung = come.rung))
            select (select count(*) from watched) as watched, (select count(*) from missing) as missing,
                   (select min(at) from missing) as since,
                   (select count(distinct n.escalation_id) from notice n join escalation e on e.id = n.escalation_id
                    join clock c on c.id = e.clock_id and c.state <> 'stopped'
                    where n.state = 'failed' and n.created_at >= $2
                      and not exists (select from notice o where o.escalation_id = n.escalation_id
                                      and (o.state <> 'failed' or o.read_at is not null))) as unreached
            """.formatted(Canary.isNot("case_id"));

    private final Pool database;
    private final Clock clock;
    private final Duration tolerance;
    private volatile @Nullable Finding last;

    Watchdog(Pool database, Clock clock, EscalationConfig config, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        this.tolerance = config.watchdog().tolerance();
        metrics.gauge(
                "whistle.watchdog.missing",
                this,
                dog -> dog.last().map(Finding::missing).orElse(0L));
        metrics.gauge(
                "whistle.watchdog.unreached",
                this,
                dog -> dog.last().map(Finding::unreached).orElse(0L));
    }

    /** What it found last; empty until it has looked for the first time. */
    public Optional<Finding> last() {
        return Optional.ofNullable(last);
    }

    @Scheduled(every = "{whistle.escalation.watchdog.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> round() {
        return look().onFailure()
                .invoke(e -> LOG.debug("cannot look for a moment", e))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Looks now. */
    public Uni<Finding> look() {
        var now = clock.instant();
        var parameters = Tuple.of(
                now.minus(tolerance).atOffset(ZoneOffset.UTC), now.minus(BACK).atOffset(ZoneOffset.UTC));
        return database.preparedQuery(LOOK)
                .execute(parameters)
                .map(rows -> finding(rows.iterator().next(), now))
                .invoke(this::keep);
    }

    private void keep(Finding found) {
        last = found;
        if (!found.isFine()) {
            LOG.errorf(
                    "%d rungs have come and were not climbed, the oldest at %s", found.missing(), found.missingSince());
        }
    }

    private static Finding finding(Row row, Instant now) {
        var since = row.getOffsetDateTime("since");
        return new Finding(
                now,
                row.getLong("watched"),
                row.getLong("missing"),
                since == null ? null : since.toInstant(),
                row.getLong("unreached"));
    }
}
