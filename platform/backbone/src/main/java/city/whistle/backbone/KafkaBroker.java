package city.whistle.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/** A Kafka 4.1 broker in KRaft mode, one node, on loopback, in a JVM of its own; its class path must hold Kafka. */
public final class KafkaBroker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private final String classPath;
    private @Nullable Process process;

    /** A broker that runs on the class path of this JVM. */
    public KafkaBroker(Path data, int port, Map<String, String> settings) {
        this(data, port, settings, System.getProperty("java.class.path"));
    }

    /**
     * Describes a broker; {@link #start} starts it.
     *
     * @param data its data directory; made by the first start
     * @param port 0 takes a free one, once and for all restarts
     * @param settings what would be in {@code server.properties}; goes before the defaults
     */
    public KafkaBroker(Path data, int port, Map<String, String> settings, String classPath) {
        this.data = data.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.settings = Map.copyOf(settings);
        this.classPath = classPath;
    }

    public int port() {
        return port;
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** What the broker says, beside its data. */
    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /**
     * Starts the broker and returns when it answers; does nothing when it runs.
     *
     * @throws CannotStart when it does not
     */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        Ports.demand(port, "Kafka");
        try {
            Files.createDirectories(data);
            process = launch(writeProperties());
        } catch (IOException e) {
            throw new CannotStart("Kafka does not start on port " + port + ": " + e.getMessage(), e);
        }
        awaitReady(process);
    }

    private Process launch(Path properties) throws IOException {
        var log = Redirect.appendTo(log().toFile());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Xms128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dslf4j.provider=" + BrokerLog.class.getName(),
                "-Djava.awt.headless=true",
                BrokerMain.class.getName(),
                properties.toString()));
        var builder = new ProcessBuilder(command).redirectOutput(log).redirectError(log);
        builder.environment().put("CLASSPATH", classPath);
        return builder.start();
    }

    private Map<String, String> defaults() {
        var controller = Ports.free();
        var all = new LinkedHashMap<String, String>();
        all.put("node.id", "1");
        all.put("process.roles", "broker,controller");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        all.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("log.dirs", data.resolve("log").toString());
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "8");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        // a broker that was killed is let in again only when its old session is over
        all.put("broker.session.timeout.ms", "3000");
        all.put("broker.heartbeat.interval.ms", "500");
        all.put("log.cleaner.dedupe.buffer.size", "16777216");
        all.put("log.retention.ms", "-1");
        // a service that was off for a while goes on where it was; a year
        all.put("offsets.retention.minutes", "525600");
        return all;
    }

    private Path writeProperties() throws IOException {
        var properties = new Properties();
        properties.putAll(defaults());
        properties.putAll(settings);
        var file = data.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return file;
    }

    private void awaitReady(Process started) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!started.isAlive()) {
                throw new CannotStart("Kafka does not start on port " + port + "; its last words: " + Tail.of(log()));
            }
            if (!Ports.isFree(port) && answers()) {
                return;
            }
            pause();
        }
        kill();
        throw new CannotStart("Kafka on port " + port + " gives no answer within " + PATIENCE + "; its last words: "
                + Tail.of(log()));
    }

    private boolean answers() {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
        try (var admin = Admin.create(config)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while Kafka started", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while Kafka started", e);
        }
    }

    /** Stops the broker in an orderly way; its data stays. */
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!ended(process)) {
            kill();
        }
        process = null;
    }

    /** Ends the broker as a power cut would; {@link #start} recovers it. */
    public synchronized void kill() {
        if (process == null) {
            return;
        }
        if (!ended(process.destroyForcibly())) {
            throw new UncheckedIOException(new IOException("the Kafka process " + process.pid() + " does not end"));
        }
        process = null;
    }

    /** Stops and starts again: same port, same data. */
    public synchronized void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
