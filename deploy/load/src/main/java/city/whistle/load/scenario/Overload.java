package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Residents file, so many a second; for the middle third of the time fifty times as many requests for lists come beside,
 * more than the city can answer. The aim: each filing is accepted, and afterwards all is at once as it was before.
 */
public class Overload extends Simulation {
    private static final int READERS = 50;

    private final Load load = Load.asked();
    private final Duration third = load.time().dividedBy(3);
    private final Tokens tokens = Tokens.of(load.city());

    {
        setUp(filing("before", 0), filing("beside", 1), filing("after", 2), reading())
                .protocols(http.shareConnections())
                .assertions(
                        details("before", "file").failedRequests().count().is(0L),
                        details("beside", "file").failedRequests().count().is(0L),
                        details("after", "file").failedRequests().count().is(0L));
    }

    private PopulationBuilder filing(String when, int turn) {
        return scenario("filing " + when)
                .exec(group(when).on(new CaseLife(load).filing()))
                .injectOpen(
                        nothingFor(third.multipliedBy(turn)),
                        constantUsersPerSec(load.rate()).during(third));
    }

    /** Served or asked to come again. */
    private PopulationBuilder reading() {
        return scenario("reading")
                .exec(http("operator's search")
                        .get(load.city().url("intake") + "/api/v1/complaints?limit=50")
                        .header("Authorization", session -> tokens.bearer("operator"))
                        .check(status().in(200, 503)))
                .injectOpen(
                        nothingFor(third),
                        constantUsersPerSec(load.rate() * READERS).during(third));
    }
}
