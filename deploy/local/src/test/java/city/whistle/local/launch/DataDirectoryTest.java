package city.whistle.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path home;

    @Test
    void aForeignDirectoryIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("thesis.txt"), "three years of work");

        try (var data = new DataDirectory(home)) {
            assertThatThrownBy(data::take)
                    .isInstanceOf(CannotLaunch.class)
                    .hasMessageContaining("not a data directory");
        }

        assertThat(home.resolve("thesis.txt")).exists();
    }

    @Test
    void emptyingDeletesTheEarlierCity() throws IOException {
        try (var data = new DataDirectory(home.resolve("city"))) {
            data.take();
            Files.createDirectories(data.resolve("postgres/base"));
            Files.writeString(data.resolve("postgres/base/1"), "x");

            data.empty();

            assertThat(data.resolve("postgres")).doesNotExist();
            assertThat(data.resolve(DataDirectory.MARKER)).exists();
        }
    }

    @Test
    void aSecondLauncherIsToldWhoRunsThere() {
        try (var first = new DataDirectory(home);
                var second = new DataDirectory(home)) {
            first.take();
            new RunFile(4711, "crane", Map.of("intake", 4712L), Map.of(), Map.of()).write(home);

            assertThatThrownBy(second::take)
                    .isInstanceOf(CannotLaunch.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("4711");
        }
    }

    @Test
    void whatHasStoppedCanBeStartedAgain() {
        try (var first = new DataDirectory(home)) {
            first.take();
        }

        try (var second = new DataDirectory(home)) {
            assertThatCode(second::take).doesNotThrowAnyException();
        }
    }

    @Test
    void aNearlyFullDiskIsAnsweredWithOneLine() {
        try (var data = new DataDirectory(home)) {
            assertThatThrownBy(() -> data.demandSpace(5L << 20))
                    .isInstanceOf(CannotLaunch.class)
                    .hasMessageContaining("5 MB free");
            assertThatCode(() -> data.demandSpace(2L << 30)).doesNotThrowAnyException();
        }
    }

    @Test
    void theSecretIsMadeOnceAndLongEnough() {
        try (var data = new DataDirectory(home)) {
            var secret = data.secret();

            assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
            assertThat(data.secret()).isEqualTo(secret);
        }
    }

    @Test
    void aLogKeepsTheRunBefore() throws IOException {
        try (var data = new DataDirectory(home)) {
            Files.writeString(data.log("intake"), "yesterday");

            var log = data.log("intake");

            assertThat(log).doesNotExist();
            assertThat(log.resolveSibling("intake.log.old")).hasContent("yesterday");
        }
    }
}
