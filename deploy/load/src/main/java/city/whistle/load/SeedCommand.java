package city.whistle.load;

import city.whistle.load.seed.Seed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/load seed}. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = "Copies the city's own cases, row by row in all four databases, until there are many.")
final class SeedCommand implements Callable<Integer> {
    private static final int OPEN_AMONG = 100;

    @Mixin
    private CityOption option = new CityOption();

    @Option(names = "--cases", required = true, description = "how many copies")
    private int cases;

    @Option(names = "--open", description = "how many of them of cases that are not over; default 1 in 100")
    private int open = -1;

    @Option(names = "--days", description = "how far back those that are over reach; default 365", defaultValue = "365")
    private int days;

    @Option(
            names = "--services",
            split = ",",
            description = "only these services' databases, for measuring one of them: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private List<String> services = RunningCity.SERVICES;

    /** What may be given. */
    static final class Names extends ArrayList<String> {
        Names() {
            super(RunningCity.SERVICES);
        }
    }

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        var wanted = new Seed.Wanted(cases, open < 0 ? cases / OPEN_AMONG : open, services, days, null);
        var made = new Seed(option.city(), Clock.systemUTC()).run(wanted);
        System.out.printf("%,d cases in %.0f s%n", made.size(), (System.nanoTime() - begun) / 1e9);
        return 0;
    }
}
