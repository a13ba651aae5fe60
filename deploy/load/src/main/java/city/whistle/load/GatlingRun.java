package city.whistle.load;

import city.whistle.load.scenario.Load;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs a simulation in a process of its own, which shows its progress here and leaves a report to look at. */
final class GatlingRun {
    private static final Path REPORTS = Path.of("target", "load");

    /** A line of Gatling's summary: its name, then total, OK and KO. */
    private static final Pattern FIGURE = Pattern.compile("> ([a-z][^|]*?) +\\|([^|]+\\|[^|]+\\|[^|]+)");

    private static final int OK = 1;
    private static final int KO = 2;

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
        option.city();
        Files.createDirectories(REPORTS);
        var process = new ProcessBuilder(command(simulation, rate, time))
                .redirectErrorStream(true)
                .start();
        var figures = new HashMap<String, String[]>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            lines.forEach(line -> {
                System.out.println(line);
                var figure = FIGURE.matcher(line);
                if (figure.matches()) {
                    figures.putIfAbsent(
                            figure.group(1), figure.group(2).replace(",", "").split("\\|"));
                }
            });
        }
        boolean ended = process.waitFor() == 0;
        return outcome(ended, figures, latest(simulation));
    }

    private List<String> command(Class<?> simulation, double rate, Duration time) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dwhistle.root=" + System.getProperty("whistle.root", ""),
                "-D" + Load.DATA + "=" + option.data,
                "-D" + Load.RATE + "=" + rate,
                "-D" + Load.SECONDS + "=" + time.toSeconds(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "--simulation",
                simulation.getName(),
                "--results-folder",
                REPORTS.toString());
    }

    private static Path latest(Class<?> simulation) throws IOException {
        var prefix = simulation.getSimpleName().toLowerCase(Locale.ROOT) + "-";
        try (var reports = Files.list(REPORTS)) {
            return reports.filter(report -> report.getFileName().toString().startsWith(prefix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("Gatling left no report in " + REPORTS));
        }
    }

    private static Outcome outcome(boolean ended, Map<String, String[]> figures, Path report) {
        long failed = (long) figure(figures, "request count", KO);
        return new Outcome(
                ended && failed == 0,
                figure(figures, "mean throughput (rps)", OK),
                (long) figure(figures, "response time 99th percentile (ms)", OK),
                failed,
                report);
    }

    private static double figure(Map<String, String[]> figures, String name, int column) {
        var columns = figures.get(name);
        if (columns == null) {
            throw new IllegalStateException("Gatling gave no " + name);
        }
        var figure = columns[column].strip();
        return figure.equals("-") ? 0 : Double.parseDouble(figure);
    }
}
