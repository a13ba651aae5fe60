package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;

/** Residents file, so many a second, come what may: an open model, so that a slow city is not spared. */
public class Filing extends Simulation {
    {
        var load = Load.asked();
        setUp(scenario("filing")
                        .exec(new CaseLife(load).filing())
                        .injectOpen(constantUsersPerSec(load.rate()).during(load.time())))
                .protocols(http.shareConnections());
    }
}
