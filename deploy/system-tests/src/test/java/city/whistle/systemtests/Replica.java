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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A process of escalation-service in the drill city; one that dies comes back by itself. */
final class Replica implements AutoCloseable {
    private static final String SERVICE = "escalation-service";

    private final String name;
    private final Map<String, String> environment;
    private boolean wanted = true;
    private int starts;
    private Process process;

    private Replica(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = environment;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Thread.ofVirtual().start(this::keepUp);
    }

    /**
     * Starts one on the servers of the test kit.
     *
     * @param settings environment beyond what every replica needs
     */
    static Replica onTheTestKit(String name, Map<String, String> settings) {
        var all = environment(Backbone.postgres().port(), Backbone.kafka().address(), Tokens.issuer());
        all.putAll(settings);
        return new Replica(name, all);
    }

    /** Starts one more beside that of a running city. */
    static Replica beside(RunningCity city, String name, Map<String, String> settings) {
        int base = city.portBase();
        var all = environment(base + 5, "127.0.0.1:" + (base + 6), city.url("keycloak") + "/realms/whistle");
        all.put("WHISTLE_SMTP_PORT", Integer.toString(base + 7));
        for (var service : RunningCity.SERVICES) {
            all.put("WHISTLE_" + service.toUpperCase(Locale.ROOT) + "_URL", city.url(service));
        }
        all.putAll(settings);
        return new Replica(name, all);
    }

    /** Where it listens, once it is up. */
    synchronized String url() {
        var listening = Pattern.compile("Listening on: (http://\\S+)").matcher(said());
        if (!listening.find()) {
            throw new IllegalStateException(name + " does not listen yet");
        }
        return listening.group(1);
    }

    /** Ends it as a power cut would. */
    synchronized void kill() {
        process.destroyForcibly();
    }

    /** Whether it runs and has said since its last start that it listens. */
    synchronized boolean isUp() {
        return process.isAlive() && said().contains("Listening on");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has it end in order, so that nobody waits for its part of the topics. */
    @Override
    public synchronized void close() {
        wanted = false;
        process.destroy();
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
            builder.environment().putAll(environment);
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

    private static Map<String, String> environment(int postgres, String kafka, String issuer) {
        var all = new HashMap<String, String>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "0");
        all.put("WHISTLE_DB_HOST", "127.0.0.1");
        all.put("WHISTLE_DB_PORT", Integer.toString(postgres));
        all.put("WHISTLE_KAFKA", kafka);
        all.put("WHISTLE_OIDC", issuer);
        all.put(
                "WHISTLE_CITY",
                RunningCity.root().resolve("deploy/cities/drill").toString());
        all.put("WHISTLE_SAMPLE_CITY", "true");
        return all;
    }

    private Path log() {
        return RunningCity.root().resolve("deploy/system-tests/target/storm/%s-%d.log".formatted(name, starts));
    }
}
