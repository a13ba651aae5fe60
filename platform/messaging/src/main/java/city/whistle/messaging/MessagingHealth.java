package city.whistle.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether events flow. Not a matter of readiness: with Kafka away a service takes complaints all the same, and its
 * outbox keeps what there is to tell.
 */
@Wellness
@ApplicationScoped
class MessagingHealth implements HealthCheck {
    private static final int TOO_OLD_SECONDS = 60;

    private final Trouble trouble;
    private final Tally tally;
    private final MessagingConfig config;

    MessagingHealth(Trouble trouble, Tally tally, MessagingConfig config) {
        this.trouble = trouble;
        this.tally = tally;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var now = trouble.now();
        var response = HealthCheckResponse.named("messaging")
                .status(now.isEmpty() && !isStuck())
                .withData("outbox.waiting", tally.waiting())
                .withData("outbox.oldest.seconds", tally.oldestSeconds());
        now.forEach((where, what) -> response.withData(where, what.what() + " since " + what.since()));
        return response.build();
    }

    private boolean isStuck() {
        return config.relay() && tally.oldestSeconds() > TOO_OLD_SECONDS;
    }
}
