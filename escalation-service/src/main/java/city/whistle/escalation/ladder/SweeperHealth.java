package city.whistle.escalation.ladder;

import city.whistle.escalation.EscalationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the sweeper has not looked for so long that cases would escalate late. */
@Readiness
@ApplicationScoped
class SweeperHealth implements HealthCheck {
    private static final Duration TOO_LONG = Duration.ofSeconds(30);

    private final Sweeper sweeper;
    private final Clock clock;
    private final Duration tooLong;

    SweeperHealth(Sweeper sweeper, Clock clock, EscalationConfig config) {
        this.sweeper = sweeper;
        this.clock = clock;
        this.tooLong = TOO_LONG.plus(config.sweeper().longestSleep());
    }

    @Override
    public HealthCheckResponse call() {
        var last = sweeper.lastRound();
        var check = HealthCheckResponse.named("sweeper");
        if (last == null) {
            return check.up().withData("state", "switched off").build();
        }
        var fine = Duration.between(last, clock.instant()).compareTo(tooLong) < 0;
        return check.status(fine).withData("lastRound", last.toString()).build();
    }
}
