package city.whistle.load;

import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario as it is; the command is named after it. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Plays the scenario with Gatling; its report is in target/load.")
final class ScenarioCommand implements Callable<Integer> {
    private final Class<? extends Simulation> simulation;

    @Mixin
    private CityOption option = new CityOption();

    @Option(names = "--rate", description = "how many begin a second; default 10", defaultValue = "10")
    private double rate;

    @Option(names = "--seconds", description = "for how long; default 60", defaultValue = "60")
    private long seconds;

    ScenarioCommand(Class<? extends Simulation> simulation) {
        this.simulation = simulation;
    }

    @Override
    public Integer call() throws Exception {
        var outcome = new GatlingRun(option).run(simulation, rate, Duration.ofSeconds(seconds));
        System.out.printf("Report: %s%n", outcome.report().resolve("index.html"));
        return outcome.allWell() ? 0 : 1;
    }
}
