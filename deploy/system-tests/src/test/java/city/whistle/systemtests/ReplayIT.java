package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file of recorded complaints goes through the loop, with staff and residents played for a share of them. */
class ReplayIT {
    @Test
    void aFileOfComplaintsIsFiledWorkedAndAccountedForWithoutLoss() throws Exception {
        RunningCity.drill();
        var file = RunningCity.root().resolve("deploy/system-tests/src/test/resources/complaints.jsonl");

        var summary = replay(file, "--rate", "5", "--work", "0.4");

        assertThat(summary).containsPattern("filed\\D+30\\b").containsPattern("lost\\D+0\\b");
        assertThat(summary).containsPattern("closed\\D+[1-9]").containsPattern("second\\D+[1-9]");
    }

    private static String replay(Path file, String... options) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<String>();
        command.add(RunningCity.root().resolve("deploy/replay").toString());
        command.add(file.toString());
        command.add("--port-base");
        command.add(Integer.toString(RunningCity.drill().portBase()));
        command.addAll(java.util.List.of(options));
        var output = Files.createTempFile("replay", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
