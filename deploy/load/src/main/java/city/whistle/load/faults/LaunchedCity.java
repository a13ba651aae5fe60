package city.whistle.load.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A drill city, whose limits are seconds, started by the script a person would use. */
public final class LaunchedCity {
    private static final int FIRST_BASE = 21080;
    private static final int LAST_BASE = 31000;
    private static final int PORTS = 9;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LaunchedCity() {}

    /** Starts one and returns when it is ready; it ends with this program at the latest. */
    public static Process launch(Path root, Path data, int portBase, String... more) {
        return launch(Map.of(), root, data, portBase, more);
    }

    /** The same with settings of its services. */
    public static Process launch(Map<String, String> settings, Path root, Path data, int portBase, String... more) {
        var command = new ArrayList<>(List.of(
                root.resolve("deploy/up").toString(),
                "--no-build",
                "--city",
                root.resolve("deploy/cities/drill").toString(),
                "--data",
                data.toString(),
                "--port-base",
                Integer.toString(portBase)));
        command.addAll(List.of(more));
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            var program = new ProcessBuilder(command).redirectErrorStream(true);
            program.environment().putAll(settings);
            var up = program.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(up)));
            awaitReady(up);
            return up;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process up) throws IOException {
        var said = new StringBuilder();
        var reader = new BufferedReader(new InputStreamReader(up.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Ready in")) {
                var drain = new Thread(() -> show(reader), "deploy-up");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("deploy/up ended before it was ready:\n" + said);
    }

    /** What it says from then on, until it ends. */
    private static void show(BufferedReader reader) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                System.out.println(line);
            }
        } catch (IOException closed) {
            System.out.println("deploy/up has ended");
        }
    }

    /** Ends it in order; by force if it does not. */
    public static void stop(Process up) {
        up.destroy();
        try {
            if (!up.waitFor(30, TimeUnit.SECONDS)) {
                up.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process ids that the launcher wrote down, by name: the services, keycloak, postgres and kafka. */
    public static JsonNode pids(Path data) {
        try {
            return JSON.readTree(Files.readString(data.resolve("run.json"))).path("pids");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of that name, if it lives. */
    public static Optional<ProcessHandle> process(Path data, String name) {
        return Optional.of(pids(data).path(name))
                .filter(JsonNode::isNumber)
                .flatMap(pid -> ProcessHandle.of(pid.asLong()))
                .filter(ProcessHandle::isAlive);
    }

    /** Nine free ports in a row, below the range that the kernel hands out by itself. */
    public static int freePortBase() {
        for (int base = FIRST_BASE; base < LAST_BASE; base += 100) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no nine free ports in a row");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try (var socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
