package city.whistle.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final SettableClock clock = new SettableClock();

    @Test
    void itShowsTheRealTimeUntilItIsSet() {
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), Assertions.within(5, ChronoUnit.SECONDS));
    }

    @Test
    void itStandsStillAndMovesWhenTold() {
        clock.set("2026-02-13T09:00");
        clock.advance(Duration.ofHours(1));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-02-13T02:00:00Z"));
        assertThat(clock.getZone()).hasToString("Asia/Shanghai");
    }
}
