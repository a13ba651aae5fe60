package city.whistle.load;

import city.whistle.load.scenario.Load;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Runs a simulation in a process of its own, which shows its progress here and leaves a report to look at. */
final class GatlingRun {
    private static final Path REPORTS = Path.of("target", "load");

    private final CityOption option;

    GatlingRun(CityOption option) {
        this.option = option;
    }

    /**
     * Figures of a run.
     *
     * @param failed requests that were not answered as they should
     * @param report the directory of the report
     */
    record Outcome(boolean allWell, double requestsPerSecond, long p99Millis, long failed, Path report) {}

    Outcome run(Class<?> simulation, double rate, Duration time) throws IOException, InterruptedException {
        var city = option.city();
        Files.createDirectories(REPORTS);
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-D" + Load.DATA + "=" + option.data,
                        "-D" + Load.RATE + "=" + rate,
                        "-D" + Load.SECONDS + "=" + time.toSeconds(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "--simulation",
                        simulation.getName(),
                        "--results-folder",
                        REPORTS.toString()))
                .inheritIO()
                .start();
        boolean ended = process.waitFor() == 0;
        return outcome(ended && !city.ports().isEmpty(), latest(simulation));
    }

    private static Path latest(Class<?> simulation) throws IOException {
        var prefix = simulation.getSimpleName().toLowerCase(Locale.ROOT) + "-";
        try (var reports = Files.list(REPORTS)) {
            return reports.filter(report -> report.getFileName().toString().startsWith(prefix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("Gatling left no report in " + REPORTS));
        }
    }

    private static Outcome outcome(boolean ended, Path report) throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(report.resolve("js/global_stats.json").toFile());
        long failed = all.path("numberOfRequests").path("ko").asLong();
        return new Outcome(
                ended && failed == 0,
                all.path("meanNumberOfRequestsPerSecond").path("ok").asDouble(),
                all.path("percentiles4").path("ok").asLong(),
                failed,
                report);
    }
}
