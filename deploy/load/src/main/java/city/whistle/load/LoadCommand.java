package city.whistle.load;

import city.whistle.load.scenario.Day;
import city.whistle.load.scenario.Desk;
import city.whistle.load.scenario.Lifecycle;
import city.whistle.load.scenario.Overload;
import city.whistle.load.scenario.Spike;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind deploy/load. */
@Command(
        name = "deploy/load/run",
        mixinStandardHelpOptions = true,
        description = "Fills a running city with cases, loads it, and measures it beside baselines on the same server.",
        subcommands = {
            SeedCommand.class,
            FilingCommand.class,
            StormCommand.class,
            StartupCommand.class,
            FaultsCommand.class
        },
        footer = {"", "Start a city first: deploy/up. Everything stays on this machine."})
public final class LoadCommand {
    private static final int WRONG_OPTIONS = 2;

    private LoadCommand() {}

    /** Ends with 0 when all went well, 1 when something failed under load, 2 when it was not called rightly. */
    public static void main(String[] arguments) {
        var command = new CommandLine(new LoadCommand())
                .addSubcommand("lifecycle", new ScenarioCommand(Lifecycle.class))
                .addSubcommand("day", new ScenarioCommand(Day.class))
                .addSubcommand("desk", new ScenarioCommand(Desk.class))
                .addSubcommand("spike", new ScenarioCommand(Spike.class))
                .addSubcommand("overload", new ScenarioCommand(Overload.class));
        command.setExecutionExceptionHandler((failure, line, result) -> {
            if (failure instanceof RunningCity.NotRunning || failure instanceof IllegalStateException) {
                line.getErr().println(failure.getMessage());
                return WRONG_OPTIONS;
            }
            throw failure;
        });
        System.exit(command.execute(arguments));
    }
}
