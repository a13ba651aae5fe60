package city.whistle.escalation.watchdog;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Not well while something overdue lacks its rung; that is for people to see to, no restart would mend it. */
@Wellness
@ApplicationScoped
class WatchdogHealth implements HealthCheck {
    private final Watchdog watchdog;

    WatchdogHealth(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("watchdog");
        return watchdog.last()
                .map(found -> check.status(found.isFine())
                        .withData("at", found.at().toString())
                        .withData("watched", found.watched())
                        .withData("missing", found.missing())
                        .withData("unreached", found.unreached())
                        .build())
                .orElseGet(
                        () -> check.up().withData("state", "has not looked yet").build());
    }
}
