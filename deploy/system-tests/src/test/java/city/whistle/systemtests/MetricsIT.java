package city.whistle.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the dashboards draw and the alerts watch is what the running services say. */
class MetricsIT {
    private final RunningCity city = RunningCity.drill();

    @Test
    void everyMetricThatIsWatchedIsSaidByAService() {
        var cases = new Cases(new Api(city));
        cases.dispatched(cases.file(Cases.NOISE));
        var watched = new TreeSet<>(Monitoring.metrics());
        watched.removeAll(Monitoring.foreign());

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var unknown = new TreeSet<>(watched);
                    for (var service : RunningCity.SERVICES) {
                        unknown.removeAll(said(service));
                    }
                    Assertions.assertThat(unknown).isEmpty();
                });
    }

    private Set<String> said(String service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(city.url(service) + "/q/metrics"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .collect(Collectors.toSet());
        }
    }
}
