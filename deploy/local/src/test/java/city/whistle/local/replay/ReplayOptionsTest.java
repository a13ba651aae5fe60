package city.whistle.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.local.WrongOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayOptionsTest {
    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(home.resolve("some.jsonl"), "{}\n");
    }

    @Test
    void aFileAloneIsEnough() {
        var options = ReplayOptions.parse(List.of(file.toString()));

        assertThat(options.rate()).isEqualTo(10);
        assertThat(options.work()).isZero();
        assertThat(options.url("keycloak")).isEqualTo("http://localhost:8080");
        assertThat(options.url("dispatch")).isEqualTo("http://localhost:8082");
    }

    @Test
    void allOptionsAreTaken() {
        var options = ReplayOptions.parse(List.of(
                "--rate",
                "2.5",
                "--work",
                "0.3",
                file.toString(),
                "--limit",
                "7",
                "--seed",
                "9",
                "--wait",
                "0",
                "--port-base",
                "21080",
                "--city-url",
                "http://127.0.0.1/"));

        assertThat(options.rate()).isEqualTo(2.5);
        assertThat(options.work()).isEqualTo(0.3);
        assertThat(options.limit()).isEqualTo(7);
        assertThat(options.seed()).isEqualTo(9);
        assertThat(options.settle()).isEqualTo(Duration.ZERO);
        assertThat(options.url("callback")).isEqualTo("http://127.0.0.1:21084");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rate|0|from 0.01 to 10000",
                "--work|1.5|from 0 to 1, not 1.5",
                "--limit|x|takes a number",
                "--city-url|city|scheme and a host",
                "--speed|9|no option --speed",
                "more.jsonl|x|One file at a time"
            })
    void whatMakesNoSenseIsAnsweredWithOneLine(String option, String value, String line) {
        assertThatThrownBy(() -> ReplayOptions.parse(List.of(file.toString(), option, value)))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining(line);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ReplayOptions.parse(List.of("nowhere.jsonl"))).hasMessageContaining("nowhere.jsonl");
        assertThatThrownBy(() -> ReplayOptions.parse(List.of())).hasMessageContaining("Which file?");
    }
}
