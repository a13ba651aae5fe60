package city.whistle.load;

import city.whistle.load.baseline.BareInserts;
import city.whistle.load.baseline.BareSchema;
import city.whistle.load.scenario.EchoAtFull;
import city.whistle.load.scenario.Filing;
import city.whistle.load.scenario.FilingAtFull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/load filing}. */
@Command(
        name = "filing",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how many filings a second the city takes, as a share of the bare three-insert transaction on the same",
            "server and of what a bare Quarkus says again, in the same run; how long one takes at half of that; and how long a case",
            "takes to a department's desk at twenty filings a second."
        })
final class FilingCommand implements Callable<Integer> {
    private static final int STEADY = 20;

    @Mixin
    private CityOption option = new CityOption();

    @Option(names = "--residents", description = "how many file at once; default 16", defaultValue = "16")
    private int residents;

    @Option(names = "--seconds", description = "for how long each of the six; default 30", defaultValue = "30")
    private long seconds;

    @Override
    public Integer call() throws Exception {
        var time = Duration.ofSeconds(seconds);
        var run = new GatlingRun(option);
        // not counted: what runs for the first time is slow
        run.run(FilingAtFull.class, residents, time);
        double bare;
        try (var schema = BareSchema.beside(option.city(), "intake")) {
            bare = new BareInserts(schema, residents).run(time);
        }
        var echo = run.run(EchoAtFull.class, residents, time);
        var full = run.run(FilingAtFull.class, residents, time);
        var half = run.run(Filing.class, full.requestsPerSecond() / 2, time);
        var since = Instant.now(Clock.systemUTC());
        run.run(Filing.class, STEADY, time);
        var arrivals = Arrivals.since(since, option.city());
        double own = full.requestsPerSecond();
        System.out.printf("filings a second             %8.0f%n", own);
        System.out.printf("bare transactions a second   %8.0f   ratio %.2f%n", bare, own / bare);
        System.out.printf(
                "bare Quarkus a second        %8.0f   ratio %.2f%n",
                echo.requestsPerSecond(), own / echo.requestsPerSecond());
        System.out.printf("p99 at half of that          %8d ms%n", half.p99Millis());
        System.out.printf(
                "filed to desk, p99           %8d ms   of %,d cases, %d a second%n",
                arrivals.p99Millis(), arrivals.cases(), STEADY);
        return echo.allWell() && full.allWell() && half.allWell() ? 0 : 1;
    }
}
