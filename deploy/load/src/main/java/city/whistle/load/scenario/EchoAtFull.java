package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import city.whistle.load.baseline.Echo;
import io.gatling.javaapi.core.Simulation;

/** The filings of {@link FilingAtFull}, sent to a bare Quarkus that reads each and says it again. */
public class EchoAtFull extends Simulation {
    private final Echo echo = Echo.start();

    {
        var load = Load.asked();
        setUp(scenario("echo")
                        .exec(new CaseLife(load).filingAt(echo.address()))
                        .injectClosed(constantConcurrentUsers((int) load.rate()).during(load.time())))
                .protocols(http.shareConnections());
    }

    @Override
    public void after() {
        echo.close();
    }
}
