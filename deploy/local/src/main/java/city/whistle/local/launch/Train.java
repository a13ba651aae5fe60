package city.whistle.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records for each service how it starts, without a city: the program behind deploy/train. */
public final class Train {
    private static final long BYTES_PER_MEGABYTE = 1 << 20;

    private final Path root;

    private Train(Path root) {
        this.root = root;
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Runtime.version().feature() < StartCache.JDK) {
            System.err.printf(
                    "deploy/train: this is JDK %d; start caches are made from JDK %d on%n",
                    Runtime.version().feature(), StartCache.JDK);
            System.exit(1);
        }
        var train = new Train(Path.of(System.getProperty("whistle.root", "")));
        for (var service : Services.NAMES) {
            if (!train.record(service)) {
                System.exit(1);
            }
        }
    }

    /** Goes as far as a start can go without a database. */
    private boolean record(String service) throws IOException, InterruptedException {
        var cache = new StartCache(Services.app(root, service));
        Files.deleteIfExists(cache.file());
        var log = root.resolve("target/train-" + service + ".log");
        Files.createDirectories(root.resolve("target"));
        var builder =
                new ProcessBuilder(command(cache)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_INIT_AND_EXIT", "true",
                        "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                        "WHISTLE_SAMPLE_CITY", "true",
                        "WHISTLE_CITY", root.resolve("deploy/cities/crane").toString(),
                        "WHISTLE_SECRET", "only-while-a-start-is-being-recorded",
                        "WHISTLE_DB_PORT", "1",
                        "WHISTLE_KAFKA", "localhost:1"));
        builder.start().waitFor();
        if (!Files.exists(cache.file())) {
            System.err.printf("deploy/train: %s did not start; see %s%n", service, log);
            return false;
        }
        System.out.printf("%-11s %4d MB  %s%n", service, Files.size(cache.file()) / BYTES_PER_MEGABYTE, cache.file());
        return true;
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
