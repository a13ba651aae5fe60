package city.whistle.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // servers that are just ending may still write
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void noServerOutlivesTheOneWhoStartedIt() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        ParentMain.class.getName(),
                        directory.toString())
                .redirectError(Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var parent = builder.start();
        List<Integer> ports;
        try (var says = parent.inputReader()) {
            ports = Arrays.stream(says.readLine().split(" "))
                    .map(Integer::valueOf)
                    .toList();
        }
        assertThat(ports).hasSize(2).noneMatch(Ports::isFree);

        parent.destroyForcibly().waitFor();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ports).allMatch(Ports::isFree));
    }
}
