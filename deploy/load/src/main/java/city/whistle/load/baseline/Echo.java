package city.whistle.load.baseline;

import city.whistle.load.faults.LaunchedCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A bare Quarkus in a process of its own, with the memory that a service has: it reads a filing's JSON and says it again. */
public final class Echo implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Process process;
    private final int port;

    private Echo(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it listens. It ends with this program at the latest. */
    public static Echo start() {
        var jar = Path.of(System.getProperty("whistle.root", ""), "deploy/echo/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there; deploy/test builds it");
        }
        int port = LaunchedCity.freePortBase();
        try {
            var process = new ProcessBuilder(command(jar, port)).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var echo = new Echo(process, port);
            echo.awaitListening();
            return echo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the echo did not start", e);
        }
    }

    private static List<String> command(Path jar, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + port,
                "-jar",
                jar.toString());
    }

    private void awaitListening() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the echo did not start");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it listens, without a path. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
