package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private static final Instant START = Instant.parse("2026-02-13T01:00:00Z");
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private Instant clock = START;
    private Duration since = Duration.ofDays(-3);
    private final ClockWatch watch = new ClockWatch(clock.toEpochMilli(), since.toNanos());

    @Test
    void aClockThatRunsOnWasNotSetBack() {
        assertThat(setBackAfter(FIVE_SECONDS)).isFalse();
        assertThat(setBackAfter(Duration.ofSeconds(6))).isFalse();
    }

    @Test
    void anHourBackIsSeenOnce() {
        assertThat(setBackAfter(FIVE_SECONDS.minus(Duration.ofHours(1)))).isTrue();
        assertThat(setBackAfter(FIVE_SECONDS)).isFalse();
    }

    @Test
    void anHourForwardIsNoneButTheWayBackIs() {
        assertThat(setBackAfter(FIVE_SECONDS.plus(Duration.ofHours(1)))).isFalse();
        assertThat(setBackAfter(FIVE_SECONDS.minus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void whatATimeServerCorrectsIsLeftAlone() {
        assertThat(setBackAfter(FIVE_SECONDS.minus(Duration.ofMinutes(1)))).isFalse();
        assertThat(setBackAfter(FIVE_SECONDS.minus(Duration.ofMillis(60_001)))).isTrue();
    }

    @Test
    void aProcessThatStoodStillWasNotSetBack() {
        since = since.plus(Duration.ofHours(8));
        clock = clock.plus(Duration.ofHours(8));

        assertThat(setBackAfter(FIVE_SECONDS)).isFalse();
    }

    /** The time that only runs on goes on by five seconds, the clock by so much. */
    private boolean setBackAfter(Duration shown) {
        since = since.plus(FIVE_SECONDS);
        clock = clock.plus(shown);
        return watch.wasSetBack(clock.toEpochMilli(), since.toNanos());
    }
}
