package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;

/** As many filings as the city can take from so many residents at once, the next as soon as the last is answered. */
public class FilingAtFull extends Simulation {
    {
        var load = Load.asked();
        setUp(scenario("filing")
                        .exec(new CaseLife(load).filing())
                        .injectClosed(constantConcurrentUsers((int) load.rate()).during(load.time())))
                .protocols(http.shareConnections());
    }
}
