package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dashboards and alerts in deploy/monitoring, as tests look at them. */
final class Monitoring {
    static final Path DIRECTORY = RunningCity.root().resolve("deploy/monitoring");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern NOT_METRICS = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)|\\b(and|or|unless|bool|offset)\\b");
    private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]*\\b(?!\\s*\\()");

    private Monitoring() {}

    static List<Path> dashboards() {
        try (var files = Files.list(DIRECTORY.resolve("dashboards"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> alerts() {
        var found = new ArrayList<JsonNode>();
        for (var group : read(DIRECTORY.resolve("alerts.yml")).get("groups")) {
            group.get("rules").forEach(found::add);
        }
        return found;
    }

    /** JSON or YAML. */
    static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The names of all metrics that an alert or a dashboard asks for. */
    static Set<String> metrics() {
        var names = new TreeSet<String>();
        alerts().forEach(alert -> names.addAll(metricsIn(alert.get("expr").asText())));
        for (var file : dashboards()) {
            read(file).findValuesAsText("expr").forEach(expression -> names.addAll(metricsIn(expression)));
        }
        return names;
    }

    /** The names of metrics in an expression of PromQL. */
    static Set<String> metricsIn(String expression) {
        return NAME.matcher(NOT_METRICS.matcher(expression).replaceAll(" "))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    /** Metrics of the engines, which other programs export. */
    static Set<String> foreign() {
        try (var lines = Files.lines(DIRECTORY.resolve("foreign-metrics.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
