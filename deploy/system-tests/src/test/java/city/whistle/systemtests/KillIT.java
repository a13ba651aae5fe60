package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An import outlives its service. What else dies in the middle of its work is in {@link FaultsIT}. */
class KillIT {
    /** Mostly bad lines: each good one is a case more for the whole city. */
    private static final int LINES = 5000;

    private static final int EACH_GOOD = 250;

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);

    @Test
    void anImportGoesOnWhereItsServiceWasKilled() {
        var imports = new Imports(api);
        var path = imports.begin(LINES, EACH_GOOD);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> imports.show(path).path("lines").asInt() > 0);

        city.kill("intake");

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> imports.show(path).path("state").asText().equals("done"));
        var done = imports.show(path);
        assertThat(done.path("lines").asInt()).isEqualTo(LINES);
        assertThat(done.path("taken").asInt()).isEqualTo(LINES / EACH_GOOD);
        assertThat(done.path("known").asInt()).isZero();
        assertThat(done.path("bad").asInt()).isEqualTo(LINES - LINES / EACH_GOOD);
    }
}
