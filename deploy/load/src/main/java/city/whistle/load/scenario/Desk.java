package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Everybody looks: the clerk at the unit's open tickets, the supervisor at what is late, the caller, the operator. The
 * assertions are the aims, in milliseconds, for a million stored cases.
 */
public class Desk extends Simulation {
    private final Load load = Load.asked();
    private final Tokens tokens = Tokens.of(load.city());

    {
        var month = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);
        setUp(scenario("desk")
                        .exec(randomSwitch()
                                .on(
                                        percent(40)
                                                .then(read(
                                                        "unit's open tickets",
                                                        "dispatch",
                                                        "/api/v1/tickets?sort=dueAt&limit=50&unit=municipal",
                                                        "handler-municipal")),
                                        percent(20)
                                                .then(read(
                                                        "what is late",
                                                        "escalation",
                                                        "/api/v1/queue?limit=50",
                                                        "supervisor")),
                                        percent(15)
                                                .then(read(
                                                        "calls to make",
                                                        "callback",
                                                        "/api/v1/callbacks?limit=50",
                                                        "agent")),
                                        percent(15)
                                                .then(read(
                                                        "operator's search",
                                                        "intake",
                                                        "/api/v1/complaints?limit=50",
                                                        "operator")),
                                        percent(10)
                                                .then(read(
                                                        "figures of a month by unit",
                                                        "callback",
                                                        "/api/v1/figures?by=unit&from=%s&to=%s"
                                                                .formatted(month.minusMonths(1), month),
                                                        "supervisor"))))
                        .injectOpen(constantUsersPerSec(load.rate()).during(load.time())))
                .protocols(http.shareConnections())
                .assertions(
                        p99("unit's open tickets").lte(30),
                        p99("what is late").lte(100),
                        p99("calls to make").lte(100),
                        p99("operator's search").lte(100),
                        p99("figures of a month by unit").lte(300));
    }

    private static Assertion.WithPathAndTarget<Integer> p99(String read) {
        return details(read).responseTime().percentile(99);
    }

    private ChainBuilder read(String name, String service, String path, String user) {
        return exec(http(name)
                .get(load.city().url(service) + path)
                .header("Authorization", session -> tokens.bearer(user))
                .check(status().is(200)));
    }
}
