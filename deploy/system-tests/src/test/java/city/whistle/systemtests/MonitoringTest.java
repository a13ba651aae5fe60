package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alerts and dashboards are complete and well formed; {@link MetricsIT} has a running city say their metrics. */
class MonitoringTest {
    private static final int COLUMNS = 24;

    @Test
    void everyAlertHasASectionThatSaysWhatToDo() throws IOException {
        var operations = Files.readString(RunningCity.root().resolve("docs/operations.md"));

        assertThat(Monitoring.alerts()).allSatisfy(alert -> {
            var name = alert.get("alert").asText();
            assertThat(operations).contains("\n### " + name + "\n");
            assertThat(alert.at("/annotations/runbook").asText())
                    .isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
        });
    }

    @Test
    void everyAlertIsSeenToRing() {
        var rung =
                Monitoring.read(Monitoring.DIRECTORY.resolve("alerts.test.yml")).findValuesAsText("alertname");

        assertThat(Monitoring.alerts())
                .extracting(alert -> alert.get("alert").asText())
                .containsExactlyInAnyOrderElementsOf(rung);
    }

    @Test
    void prometheusAgrees() throws IOException, InterruptedException {
        assumeTrue(runs("promtool", "--version"), "promtool is not installed (Debian's package prometheus has it)");

        assertThat(runs("promtool", "check", "rules", "alerts.yml")).isTrue();
        assertThat(runs("promtool", "check", "config", "--syntax-only", "prometheus.yml"))
                .isTrue();
        assertThat(runs("promtool", "test", "rules", "alerts.test.yml")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void aDashboardIsWhatGrafanaReads(Path file) {
        var board = Monitoring.read(file);

        assertThat(board.get("uid").asText()).startsWith("whistle-");
        assertThat(board.get("schemaVersion").asInt()).isGreaterThanOrEqualTo(39);
        assertThat(board.at("/templating/list/0/name").asText()).isEqualTo("datasource");
        assertThat(board.get("panels").findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(overlaps(board)).isEmpty();
        assertThat(board.get("panels")).allSatisfy(panel -> {
            assertThat(panel.get("title").asText()).isNotBlank();
            assertThat(panel.get("description").asText()).isNotBlank();
            assertThat(panel.get("type").asText()).isIn("timeseries", "stat");
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            assertThat(panel.get("targets"))
                    .allSatisfy(target -> assertThat(
                                    Monitoring.metricsIn(target.get("expr").asText()))
                            .isNotEmpty());
        });
    }

    static Stream<Path> dashboards() {
        return Monitoring.dashboards().stream();
    }

    private static List<String> overlaps(JsonNode board) {
        var taken = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (var panel : board.get("panels")) {
            var place = panel.get("gridPos");
            for (int x = 0; x < place.get("w").asInt(); x++) {
                for (int y = 0; y < place.get("h").asInt(); y++) {
                    int column = place.get("x").asInt() + x;
                    var cell = column + "/" + (place.get("y").asInt() + y);
                    if (taken.contains(cell) || column >= COLUMNS) {
                        twice.add(panel.get("title").asText() + " at " + cell);
                    }
                    taken.add(cell);
                }
            }
        }
        return twice;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(Monitoring.DIRECTORY.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
