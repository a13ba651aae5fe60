package city.whistle.backbone;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * What runs in the broker's JVM: formats the storage on the first start, then becomes the broker. Ends as soon as its
 * standard input does, so that no broker outlives the one who started it.
 */
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) throws IOException {
        watchParent();
        var properties = Path.of(args[0]);
        if (!isFormatted(properties)) {
            format(properties);
        }
        Kafka.main(new String[] {properties.toString()});
    }

    private static boolean isFormatted(Path file) throws IOException {
        var properties = new Properties();
        try (var in = new FileInputStream(file.toFile())) {
            properties.load(in);
        }
        return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }

    private static void format(Path properties) {
        var status = StorageTool.execute(
                new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", properties.toString()
                },
                System.out);
        if (status != 0) {
            throw new CannotStart("Kafka's storage cannot be formatted, status " + status);
        }
    }

    private static void watchParent() {
        var watch = new Thread(
                () -> {
                    awaitEndOfInput();
                    endAnyway();
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // nobody writes anything
            }
        } catch (IOException e) {
            // a broken pipe is the end as well
        }
    }

    /** An orderly end may hang; this one does not. */
    private static void endAnyway() {
        var guard = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(10);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end-anyway");
        guard.setDaemon(true);
        guard.start();
    }
}
