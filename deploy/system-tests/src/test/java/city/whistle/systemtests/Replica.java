package city.whistle.systemtests;

import city.whistle.testkit.Backbone;
import city.whistle.testkit.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process of escalation-service on the servers of the test kit, in the drill city; one that dies comes back by itself. */
final class Replica implements AutoCloseable {
    private static final String SERVICE = "escalation-service";

    private final String name;
    private final Map<String, String> settings;
    private boolean wanted = true;
    private int starts;
    private Process process;

    /**
     * Starts it.
     *
     * @param settings environment beyond what every replica needs
     */
    Replica(String name, Map<String, String> settings) {
        this.name = name;
        this.settings = settings;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Thread.ofVirtual().start(this::keepUp);
    }

    /** Ends it as a power cut would. */
    synchronized void kill() {
        process.destroyForcibly();
    }

    /** Whether it runs and has said since its last start that it listens. */
    synchronized boolean isUp() {
        try {
            return process.isAlive() && Files.readString(log()).contains("Listening on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        wanted = false;
        process.destroyForcibly();
    }

    private void keepUp() {
        try {
            while (wanted()) {
                current().waitFor();
                launchAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean wanted() {
        return wanted;
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized void launchAgain() {
        if (wanted) {
            process = launch();
        }
    }

    private Process launch() {
        starts++;
        var root = RunningCity.root();
        var jar = root.resolve(SERVICE + "/target/quarkus-app/quarkus-run.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            Files.createDirectories(log().getParent());
            var builder = new ProcessBuilder(command(java, jar))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log().toFile()));
            builder.environment().putAll(environment(root));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path java, Path jar) {
        return List.of(
                java.toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-jar",
                jar.toString());
    }

    private Map<String, String> environment(Path root) {
        var all = new HashMap<>(settings);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "0");
        all.put("WHISTLE_DB_HOST", "127.0.0.1");
        all.put("WHISTLE_DB_PORT", Integer.toString(Backbone.postgres().port()));
        all.put("WHISTLE_KAFKA", Backbone.kafka().address());
        all.put("WHISTLE_OIDC", Tokens.issuer());
        all.put("WHISTLE_CITY", root.resolve("deploy/cities/drill").toString());
        all.put("WHISTLE_SAMPLE_CITY", "true");
        return all;
    }

    private Path log() {
        return RunningCity.root().resolve("deploy/system-tests/target/storm/%s-%d.log".formatted(name, starts));
    }
}
