package city.whistle.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks each {@link Backlog} in turn. While the database does not answer, the gauges say nothing rather than old news. */
@ApplicationScoped
public class Backlogs {
    private final Pool database;
    private final Clock clock;
    private final List<Backlog> backlogs;
    private final MeterRegistry meters;
    private final Map<String, Double> last = new ConcurrentHashMap<>();

    Backlogs(Pool database, Clock clock, @All List<Backlog> backlogs, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.backlogs = backlogs;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        backlogs.stream()
                .flatMap(backlog -> backlog.gauges().stream())
                .forEach(name -> meters.gauge(name, last, values -> values.getOrDefault(name, Double.NaN)));
    }

    @Scheduled(every = "{whistle.messaging.backlogs-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> ask() {
        return InOrder.each(backlogs, this::ask);
    }

    private Uni<Void> ask(Backlog backlog) {
        var now = Tuple.of(clock.instant().atOffset(ZoneOffset.UTC));
        return database.preparedQuery(backlog.sql())
                .execute(now)
                .invoke(rows -> keep(backlog, rows.iterator().next()))
                .onFailure()
                .invoke(failure -> forget(backlog, failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void keep(Backlog backlog, Row row) {
        for (int column = 0; column < backlog.gauges().size(); column++) {
            last.put(backlog.gauges().get(column), ((Number) row.getValue(column)).doubleValue());
        }
    }

    private void forget(Backlog backlog, Throwable failure) {
        Log.debugf(failure, "cannot be counted for a moment: %s", backlog.gauges());
        backlog.gauges().forEach(last::remove);
    }
}
