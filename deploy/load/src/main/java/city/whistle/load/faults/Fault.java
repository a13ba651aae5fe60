package city.whistle.load.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Something that breaks, and is whole again afterwards: the launcher starts what has died. */
public sealed interface Fault {
    /** Does it; false when its victim was not there. */
    boolean happen(Path data) throws IOException, InterruptedException;

    /** A process dies as in a power cut. */
    record Kill(String victim) implements Fault {
        @Override
        public boolean happen(Path data) {
            return LaunchedCity.process(data, victim)
                    .filter(ProcessHandle::destroyForcibly)
                    .isPresent();
        }
    }

    /** A process, with all it started, stands still: a slow consumer, a server that does not answer. */
    record Freeze(String victim, Duration time) implements Fault {
        @Override
        public boolean happen(Path data) throws IOException, InterruptedException {
            var frozen = LaunchedCity.process(data, victim);
            if (frozen.isEmpty()) {
                return false;
            }
            try {
                signal("-STOP", frozen);
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } finally {
                signal("-CONT", frozen);
            }
            return true;
        }

        private static void signal(String name, Optional<ProcessHandle> process)
                throws IOException, InterruptedException {
            var pids = process.stream()
                    .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                    .map(each -> Long.toString(each.pid()));
            run(Stream.concat(Stream.of("kill", name), pids).toList());
        }
    }

    /** The disk under the attachments is full: whatever intake writes to a file fails. Asks the system for prlimit. */
    record FullDisk(Duration time) implements Fault {
        private static final String VICTIM = "intake";

        @Override
        public boolean happen(Path data) throws IOException, InterruptedException {
            var victim = LaunchedCity.process(data, VICTIM).map(each -> Long.toString(each.pid()));
            if (victim.isEmpty()) {
                return false;
            }
            run(List.of("prlimit", "--pid", victim.get(), "--fsize=0:unlimited"));
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
            run(List.of("prlimit", "--pid", victim.get(), "--fsize=unlimited:unlimited"));
            return true;
        }
    }

    /** The clock of all parts jumps ahead or back, and later to where it should be. */
    record Jump(CityClock clock, Duration by, Duration time) implements Fault {
        @Override
        public boolean happen(Path data) throws IOException, InterruptedException {
            clock.show(by);
            try {
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } finally {
                clock.show(Duration.ZERO);
            }
            return true;
        }

        @Override
        public String toString() {
            return "Jump[by=" + by + ", time=" + time + "]";
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
