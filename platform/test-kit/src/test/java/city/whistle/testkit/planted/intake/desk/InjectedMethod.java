package city.whistle.testkit.planted.intake.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

class InjectedMethod {
    @Inject
    Instant use(Clock clock) {
        return clock.instant();
    }
}
