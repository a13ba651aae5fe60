package city.whistle.local.launch;

import city.whistle.backbone.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Records for each service how it starts, as a second replica of one that runs: the program behind deploy/train. A start
 * without a city would leave out half of the classes.
 */
public final class Train {
    private static final long BYTES_PER_MEGABYTE = 1 << 20;

    private final Path root;
    private final DataDirectory data;
    private final Services services;

    private Train(Path root, UpOptions options) {
        this.root = root;
        this.data = new DataDirectory(options.data());
        var realm =
                "http://localhost:%d/realms/whistle".formatted(options.ports().keycloak());
        this.services = new Services(root, options, data, realm);
    }

    /** The arguments are those with which deploy/up was started. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            var root = Path.of(System.getProperty("whistle.root", ""));
            new Train(root, UpOptions.parse(List.of(arguments), root)).run();
        } catch (CannotLaunch e) {
            System.err.println(e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private void run() throws IOException, InterruptedException {
        if (Runtime.version().feature() < StartCache.JDK) {
            throw new CannotLaunch("This is JDK %d; start caches are made from JDK %d on"
                    .formatted(Runtime.version().feature(), StartCache.JDK));
        }
        if (!Files.exists(data.resolve("run.json"))) {
            throw new CannotLaunch("No city runs in " + data.path() + "; start one with deploy/up");
        }
        for (var service : Services.NAMES) {
            record(service, new StartCache(Services.app(root, service)));
        }
    }

    private void record(String service, StartCache cache) throws IOException, InterruptedException {
        Files.deleteIfExists(cache.file());
        int port = Ports.free();
        var environment = new HashMap<>(services.environment(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var replica = new Child(service, command(cache), environment, data.log("train-" + service));
        var process = replica.start();
        var end = new Thread(replica::stop);
        Runtime.getRuntime().addShutdownHook(end);
        new Probe().awaitReady(replica, "http://localhost:" + port + "/q/health/ready");
        // the JVM writes the cache when it ends, which takes a while
        replica.askToStop();
        process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        if (!Files.exists(cache.file())) {
            throw new CannotLaunch(service + " left no cache; see " + replica.log());
        }
        System.out.printf("%-11s %4d MB  %s%n", service, Files.size(cache.file()) / BYTES_PER_MEGABYTE, cache.file());
    }

    private static List<String> command(StartCache cache) {
        var command = new ArrayList<>(List.of(JavaProgram.java()));
        command.addAll(Services.JVM_OPTIONS);
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache.file(),
                StartCache.LOG_MANAGER,
                "-cp",
                cache.classPath(),
                StartCache.MAIN));
        return command;
    }
}
