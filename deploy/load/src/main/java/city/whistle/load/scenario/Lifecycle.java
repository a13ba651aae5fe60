package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;

/** Whole case lives, so many begun a second. */
public class Lifecycle extends Simulation {
    {
        var load = Load.asked();
        setUp(scenario("case life")
                        .exec(new CaseLife(load).whole())
                        .injectOpen(constantUsersPerSec(load.rate()).during(load.time())))
                .protocols(http.shareConnections());
    }
}
