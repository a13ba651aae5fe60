package city.whistle.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpOptionsTest {
    @TempDir
    Path root;

    @BeforeEach
    void aProjectWithItsSampleCity() throws IOException {
        Files.createDirectories(root.resolve("deploy/cities/crane"));
        Files.createDirectories(root.resolve("deploy/cities/drill"));
    }

    @Test
    void withoutOptionsTheSampleCityRunsOnTheWellKnownPorts() {
        var options = UpOptions.parse(List.of(), root);

        assertThat(options.city()).isEqualTo(root.resolve("deploy/cities/crane"));
        assertThat(options.data()).isEqualTo(root.resolve(".whistle"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.ports().keycloak()).isEqualTo(8080);
        assertThat(options.ports().service("callback")).isEqualTo(8084);
        assertThat(options.ports().postgres()).isEqualTo(15432);
    }

    @Test
    void aPortBaseMovesAllPortsInTheOrderOfTheHelp() {
        var ports = UpOptions.parse(List.of("--port-base", "21080", "--fresh"), root)
                .ports();

        assertThat(ports.byName().values()).containsExactly(21080, 21081, 21082, 21083, 21084, 21085, 21086, 21087);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port-base|80|number from 1024",
                "--port-base|65530|number from 1024",
                "--port-base|many|takes a number",
                "--city|nowhere|no city pack",
                "--colour|red|no option --colour"
            })
    void whatMakesNoSenseIsAnsweredWithOneLine(String option, String value, String line) {
        assertThatThrownBy(() -> UpOptions.parse(List.of(option, value), root))
                .isInstanceOf(CannotLaunch.class)
                .hasMessageContaining(line)
                .satisfies(e -> assertThat(((CannotLaunch) e).exitCode()).isEqualTo(CannotLaunch.WRONG_OPTIONS));
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--data"), root)).hasMessageContaining("--data needs a value");
    }
}
