package city.whistle.testkit.planted.intake.desk;

import jakarta.inject.Inject;
import java.time.Clock;

class InjectedField {
    @Inject
    Clock clock;
}
