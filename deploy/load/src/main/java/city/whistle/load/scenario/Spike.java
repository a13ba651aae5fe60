package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Simulation;
import java.util.List;

/** Case lives in bursts: 1, 15, 1, 25, 2, 35 and 10 a second, each for a seventh of the time. Aims: nothing fails, p95 1 s. */
public class Spike extends Simulation {
    private static final List<Integer> RATES = List.of(1, 15, 1, 25, 2, 35, 10);

    {
        var load = Load.asked();
        var each = load.time().dividedBy(RATES.size());
        var steps = RATES.stream()
                .<OpenInjectionStep>map(rate -> constantUsersPerSec(rate).during(each))
                .toArray(OpenInjectionStep[]::new);
        setUp(scenario("spike").exec(new CaseLife(load).whole()).injectOpen(steps))
                .protocols(http.shareConnections())
                .assertions(
                        global().failedRequests().count().is(0L),
                        global().responseTime().percentile(95).lte(1000));
    }
}
