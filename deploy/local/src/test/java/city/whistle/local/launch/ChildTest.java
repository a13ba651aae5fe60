package city.whistle.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path home;

    /** A program that says that it runs and would run for ever. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("sleeping " + String.join(" ", arguments));
            TimeUnit.HOURS.sleep(1);
        }
    }

    @Test
    void aChildEndsWithTheEndOfItsParent() throws IOException, InterruptedException {
        var child = sleeper();
        var process = child.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> child.lastWords().contains("sleeping well"));

        process.getOutputStream().close();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aChildThatDiesIsNamedAndStartedAgain() {
        var child = sleeper();
        var said = new ByteArrayOutputStream();
        var renewed = new AtomicInteger();
        try (var watch = new Watch(
                new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false), renewed::incrementAndGet)) {
            watch.keep(child, child.start());
            long first = child.pid();

            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(20)).until(() -> renewed.get() == 1 && child.isAlive());
            assertThat(child.pid()).isNotEqualTo(first);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("sleeper has died (exit code 137)");
        } finally {
            child.stop();
        }
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void lastWordsAreTheEndOfTheLog() throws IOException {
        var child = sleeper();
        Files.writeString(child.log(), "line\n".repeat(100) + "the end\n");

        assertThat(child.lastWords().lines()).hasSize(15).last().asString().contains("the end");
    }

    private Child sleeper() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                Sleeper.class.getName(),
                "well");
        return new Child("sleeper", command, Map.of(), home.resolve("sleeper.log"));
    }
}
