package city.whistle.webhooks;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Raises the alarm for addresses that have not taken something for long, and forgets old deliveries. */
@Wellness
@ApplicationScoped
class DeadAddresses implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DeadAddresses.class);
    private static final String DEAD = """
            select w.owner || ' ' || w.url from webhook w
             where exists (select 1 from webhook_delivery d
                            where d.webhook_id = w.id and d.delivered_at is null and d.attempts > 0 and d.created_at < ?)
             order by 1
            """;

    private final AgroalDataSource database;
    private final WebhookConfig config;
    private final Clock clock;
    private volatile List<String> dead = List.of();

    DeadAddresses(AgroalDataSource database, WebhookConfig config, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        meters.gauge("whistle.webhooks.dead", this, each -> each.dead.size());
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        var now = find(clock.instant().minus(config.deadAfter()));
        now.stream()
                .filter(each -> !dead.contains(each))
                .forEach(each -> LOG.warnf("webhook does not answer: %s", each));
        dead = now;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from webhook_delivery where created_at < ?")) {
            statement.setObject(1, at(clock.instant().minus(config.keep())));
            statement.executeUpdate();
        }
    }

    private List<String> find(Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DEAD)) {
            statement.setObject(1, at(before));
            var found = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("webhooks").status(dead.isEmpty());
        for (int i = 0; i < dead.size(); i++) {
            response.withData("silent." + (i + 1), dead.get(i));
        }
        return response.build();
    }
}
