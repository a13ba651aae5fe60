package city.whistle.load.scenario;

import city.whistle.load.RunningCity;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How much load, and on which city: set by the command line as system properties, since Gatling makes the simulations
 * itself.
 *
 * @param rate what begins a second: filings, case lives, or visits to the desk
 */
public record Load(RunningCity city, double rate, Duration time) {
    public static final String DATA = "load.data";
    public static final String RATE = "load.rate";
    public static final String SECONDS = "load.seconds";

    static Load asked() {
        return new Load(
                RunningCity.in(Path.of(System.getProperty(DATA, ".whistle"))),
                Double.parseDouble(System.getProperty(RATE, "10")),
                Duration.ofSeconds(Long.getLong(SECONDS, 60)));
    }
}
