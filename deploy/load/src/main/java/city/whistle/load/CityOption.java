package city.whistle.load;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which city a command is about. */
final class CityOption {
    @Option(
            names = "--data",
            description = "the city's data directory, as given to deploy/up; default .whistle",
            defaultValue = ".whistle")
    Path data = Path.of(".whistle");

    RunningCity city() {
        return RunningCity.in(data);
    }
}
