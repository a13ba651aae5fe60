package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The drill city, started once per test run by the script a person would use, and stopped with it. */
final class RunningCity {
    static final List<String> SERVICES = List.of("intake", "dispatch", "escalation", "callback");

    private final Path data;
    private final int portBase;

    private RunningCity(Path data, int portBase) {
        this.data = data;
        this.portBase = portBase;
    }

    static RunningCity drill() {
        return Started.DRILL;
    }

    /** The city whose data lie there, whether it runs or not. */
    static RunningCity at(Path data, int portBase) {
        return new RunningCity(data, portBase);
    }

    /** Started when first asked for. */
    private static final class Started {
        private static final RunningCity DRILL = start();
    }

    int portBase() {
        return portBase;
    }

    String url(String service) {
        return "http://localhost:" + (portBase + offset(service));
    }

    Path data() {
        return data;
    }

    String kafka() {
        return "localhost:" + (portBase + 6);
    }

    /** The same city for the programs of deploy/load. */
    city.whistle.load.RunningCity forLoad() {
        return city.whistle.load.RunningCity.in(data);
    }

    /** Kills a service without asking; the launcher starts it again by itself. */
    void kill(String service) {
        pid(service).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The process ids of all that the launcher started. */
    List<Long> pids() {
        return run().path("pids").valueStream().map(JsonNode::asLong).toList();
    }

    /** The process id of a service as the launcher wrote it down. */
    Optional<Long> pid(String service) {
        return Optional.of(run().path("pids").path(service))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asLong);
    }

    private JsonNode run() {
        try {
            return Api.JSON.readTree(Files.readString(data.resolve("run.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("deploy/up"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static int offset(String service) {
        return service.equals("keycloak") ? 0 : SERVICES.indexOf(service) + 1;
    }

    /** A city that runs already is used as it is: {@code -Dcity.data=DIR -Dcity.port-base=N}. */
    private static RunningCity start() {
        if (System.getProperty("city.data") != null) {
            return new RunningCity(Path.of(System.getProperty("city.data")), Integer.getInteger("city.port-base"));
        }
        var data = root().resolve("deploy/system-tests/target/city");
        int portBase = freePortBase();
        launch(data, portBase, "--fresh");
        return new RunningCity(data, portBase);
    }

    /** Starts a drill city by the script, and returns when it is ready; it ends with this program at the latest. */
    static Process launch(Path data, int portBase, String... more) {
        var root = root();
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
            Files.createDirectories(data.getParent());
            var up = new ProcessBuilder(command).redirectErrorStream(true).start();
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
                var drain = new Thread(() -> reader.lines().forEach(System.out::println), "deploy-up");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("deploy/up ended before it was ready:\n" + said);
    }

    static void stop(Process up) {
        up.destroy();
        try {
            if (!up.waitFor(30, TimeUnit.SECONDS)) {
                up.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nine free ports in a row, below the range that the kernel hands out by itself. */
    static int freePortBase() {
        for (int base = 21080; base < 31000; base += 100) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no nine free ports in a row");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + 9; port++) {
            try (var socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
