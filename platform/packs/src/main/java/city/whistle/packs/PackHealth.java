package city.whistle.packs;

import city.whistle.city.City;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether this service goes by the pack in force, or may be behind. Not a matter of readiness: it works by the one it has. */
@Wellness
@ApplicationScoped
class PackHealth implements HealthCheck {
    private static final int PATIENCE_SECONDS = 60;

    private final City city;
    private final PackStanding standing;

    PackHealth(City city, PackStanding standing) {
        this.city = city;
        this.standing = standing;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("pack")
                .status(standing.secondsBehind() <= PATIENCE_SECONDS)
                .withData("version", city.version());
        standing.trouble().ifPresent(now -> response.withData("trouble", now.what() + " since " + now.since()));
        return response.build();
    }
}
