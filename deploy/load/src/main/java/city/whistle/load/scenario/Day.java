package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A city's day from midnight to midnight in so many seconds: case lives on average so many a second, a seventh of them in
 * the busiest hour, and staff who look at their lists while the offices are open. Aims: nothing fails, p95 1 s.
 */
public class Day extends Simulation {
    private static final int HOURS = 24;
    private static final int A_DAY = 1000;

    /** Cases filed in each hour, of a thousand a day. Assumed: few at night, two crests, a seventh in the higher one. */
    private static final List<Integer> FILED =
            List.of(8, 5, 4, 3, 3, 5, 12, 34, 90, 143, 110, 70, 36, 40, 72, 86, 78, 58, 38, 32, 28, 21, 15, 9);

    /** Looks at a list for each case that would be filed in an hour of an average day; people come at eight and look first. */
    private static final List<Integer> LOOKS =
            List.of(0, 0, 0, 0, 0, 0, 1, 4, 12, 8, 8, 6, 2, 6, 8, 8, 6, 3, 1, 1, 1, 0, 0, 0);

    private final Load load = Load.asked();

    {
        var life = scenario("case life").exec(new CaseLife(load).whole());
        var look = scenario("look").exec(new Reads(load).one());
        setUp(
                        life.injectOpen(hours(hour -> load.rate() * HOURS * FILED.get(hour) / A_DAY)),
                        look.injectOpen(hours(hour -> load.rate() * LOOKS.get(hour))))
                .protocols(http.shareConnections())
                .assertions(
                        global().failedRequests().count().is(0L),
                        global().responseTime().percentile(95).lte(1000));
    }

    /** From each hour's rate to that of the next, and at the end back to midnight's. */
    private OpenInjectionStep[] hours(HourlyRate rate) {
        var hour = load.time().dividedBy(HOURS);
        return IntStream.range(0, HOURS)
                .mapToObj(i ->
                        rampUsersPerSec(rate.of(i)).to(rate.of((i + 1) % HOURS)).during(hour))
                .toArray(OpenInjectionStep[]::new);
    }

    /** How many begin a second in that hour. */
    private interface HourlyRate {
        double of(int hour);
    }
}
