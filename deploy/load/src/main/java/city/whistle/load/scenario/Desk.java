package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.Simulation;

/**
 * Everybody looks: the clerk at the unit's open tickets, the supervisor at what is late, the caller, the operator. The
 * assertions are the aims, in milliseconds, for a million stored cases.
 */
public class Desk extends Simulation {
    {
        var load = Load.asked();
        setUp(scenario("desk")
                        .exec(new Reads(load).one())
                        .injectOpen(constantUsersPerSec(load.rate()).during(load.time())))
                .protocols(http.shareConnections())
                .assertions(
                        p99(Reads.TICKETS).lte(30),
                        p99(Reads.LATE).lte(100),
                        p99(Reads.CALLS).lte(100),
                        p99(Reads.SEARCH).lte(100),
                        p99(Reads.FIGURES).lte(300));
    }

    private static Assertion.WithPathAndTarget<Integer> p99(String read) {
        return details(read).responseTime().percentile(99);
    }
}
