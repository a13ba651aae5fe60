package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.load.faults.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** The canary walks through the running city and says so; when a service stands still it is lost, and comes back afterwards. */
class CanaryIT {
    /** The drill city lets no canary out by itself: it would be in the way of other tests. */
    private static final Map<String, String> SETTINGS = Map.of(
            "WHISTLE_CANARY_EVERY", "3s",
            "WHISTLE_CANARY_PATIENCE", "4s",
            "WHISTLE_MESSAGING_BACKLOGS_EVERY", "1s",
            "WHISTLE_ESCALATION_SWEEPER_ENABLED", "false");

    private static final Duration LONGER_THAN_A_ROUND_IS_PATIENT = Duration.ofSeconds(12);

    private final RunningCity city = RunningCity.drill();

    @Test
    void aCanaryComesBackUnlessAServiceStandsStill() throws IOException, InterruptedException {
        try (var replica = Replica.beside(city, "canary", SETTINGS)) {
            soon().until(replica::isUp);
            soon().until(() -> said(replica, "stage_seconds_count", "closed") > 0);
            soon().until(() -> said(replica, "silent_seconds", "") < 60);
            assertThat(said(replica, "took_seconds", "")).isPositive();
            var newest = new Api(city)
                    .get("dispatch", "/api/v1/tickets?sort=-filedAt&limit=50", "supervisor")
                    .ok();
            assertThat(newest.body().findValuesAsText("unit")).doesNotContain("canary");
            double lost = lost(replica);

            new Fault.Freeze("dispatch", LONGER_THAN_A_ROUND_IS_PATIENT).happen(city.data());

            soon().until(() -> lost(replica) > lost);
            double back = said(replica, "stage_seconds_count", "closed");
            soon().until(() -> said(replica, "stage_seconds_count", "closed") > back);
        }
    }

    /** Of all stages. */
    private static double lost(Replica replica) {
        return said(replica, "lost_total", "");
    }

    /** The sum of the canary's metric of that name over the stages whose name contains the word. */
    private static double said(Replica replica, String metric, String stage) {
        var request =
                HttpRequest.newBuilder(URI.create(replica.url() + "/q/metrics")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("whistle_canary_" + metric) && line.contains(stage))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions();
    }
}
