package city.whistle.load;

import city.whistle.load.check.CityCheck;
import city.whistle.load.check.Finding;
import city.whistle.load.faults.CityClock;
import city.whistle.load.faults.FaultRun;
import city.whistle.load.faults.LaunchedCity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/faults}. */
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        subcommands = FaultsCommand.Check.class,
        description = {
            "Starts a drill city of its own, lets people use it, and breaks one part after the other: processes are killed or",
            "stand still, the disk under the attachments is full, the clock is an hour wrong. After each round the city is left in peace, and all its",
            "databases and topics are read: every accepted complaint is there once and in the state its events explain, every",
            "rung that came was climbed and told once, all that was done has its callback, and the figures agree.",
            "",
            "With check --data DIR it only looks at a city that runs; one that deploy/load/run seed filled cannot be checked,",
            "since its cases have no events."
        },
        footer = {
            "",
            "Exit codes: 0 nothing is wrong, 1 something is, 2 wrong options. Everything stays on this machine."
        })
final class FaultsCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Option(names = "--faults", description = "how many; default 200", defaultValue = "200")
    private int faults;

    @Option(names = "--minutes", description = "over how long, the looks not counted; default 60", defaultValue = "60")
    private long minutes;

    @Option(names = "--round", description = "look after so many; default 20", defaultValue = "20")
    private int round;

    @Option(names = "--freeze", description = "seconds for which a part stands still; default 60", defaultValue = "60")
    private long freeze;

    @Option(names = "--people", description = "how many use the city at once; default 4", defaultValue = "4")
    private int people;

    @Option(names = "--seed", description = "the same faults again; default 1", defaultValue = "1")
    private long seed;

    @Option(
            names = "--data",
            description = "where the city is made; default target/faults",
            defaultValue = "target/faults")
    private Path data = Path.of("target", "faults");

    @Option(names = "--port-base", description = "as for deploy/up; default: free ports", defaultValue = "0")
    private int portBase;

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("whistle.root", ""));
        int base = portBase == 0 ? LaunchedCity.freePortBase() : portBase;
        var clock = CityClock.of(data);
        var settings = clock.map(CityClock::settings).orElse(Map.of());
        var city = LaunchedCity.launch(settings, root, data.toAbsolutePath(), base, "--fresh");
        try {
            var between = Duration.ofMinutes(minutes).dividedBy(faults);
            var plan = new FaultRun.Plan(faults, round, between, Duration.ofSeconds(freeze), people, seed);
            var run = new FaultRun(data, plan, clock.orElse(null), FaultsCommand::say);
            var found = run.run();
            run.answers().forEach((answer, times) -> System.out.printf("  %-16s %,8d%n", answer, times));
            return report(found);
        } finally {
            LaunchedCity.stop(city);
        }
    }

    private static void say(String what) {
        System.out.println(LocalTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS) + "  " + what);
    }

    private static int report(Collection<Finding> found) {
        found.stream().limit(SHOWN).forEach(System.out::println);
        if (found.size() > SHOWN) {
            System.out.println("and " + (found.size() - SHOWN) + " more");
        }
        System.out.println(found.isEmpty() ? "Nothing is wrong." : found.size() + " findings.");
        return found.isEmpty() ? 0 : 1;
    }

    /** {@code deploy/faults check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Looks once whether a running city keeps all rules; while it is at work, some things wait.")
    static final class Check implements Callable<Integer> {
        @Mixin
        private CityOption option = new CityOption();

        @Override
        public Integer call() {
            return report(CityCheck.of(option.city()).find(Set.of()));
        }
    }
}
