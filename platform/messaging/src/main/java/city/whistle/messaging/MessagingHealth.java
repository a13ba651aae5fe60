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
    private final Trouble trouble;
    private final Tally tally;

    MessagingHealth(Trouble trouble, Tally tally) {
        this.trouble = trouble;
        this.tally = tally;
    }

    @Override
    public HealthCheckResponse call() {
        var now = trouble.now();
        var response = HealthCheckResponse.named("messaging")
                .status(now.isEmpty())
                .withData("outbox.waiting", tally.waiting())
                .withData("outbox.oldest.seconds", tally.oldestSeconds());
        now.forEach((where, what) -> response.withData(where, what.what() + " since " + what.since()));
        return response.build();
    }
}
