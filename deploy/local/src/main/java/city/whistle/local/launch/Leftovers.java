package city.whistle.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of a run whose launcher was killed. They notice by themselves and end; this waits for them, and ends those that
 * hang.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void clear(Path data, Terminal terminal) {
        RunFile.read(data).ifPresent(run -> {
            var alive = run.pids().values().stream()
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(Leftovers::isOurs)
                    .toList();
            if (!alive.isEmpty()) {
                terminal.happened(
                        "An earlier run was killed; waiting for %d of its processes to end".formatted(alive.size()));
                end(alive);
            }
            RunFile.delete(data);
        });
    }

    /** A process id may have gone to a stranger since. */
    private static boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("java") || name.equals("postgres"))
                .isPresent();
    }

    private static void end(List<ProcessHandle> processes) {
        var ended = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            processes.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
