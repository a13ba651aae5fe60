package city.whistle.testkit;

import city.whistle.backbone.KafkaBroker;
import city.whistle.backbone.PostgresServer;
import city.whistle.backbone.TopicLayout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** Child processes with their data in a directory that is deleted at the end. */
final class ProcessBackbone implements BackboneKind {
    // What a test leaves behind need not outlive a power cut, only a kill.
    private static final Map<String, String> FAST = Map.of("fsync", "off", "full_page_writes", "off");

    @Override
    public Server postgres() {
        var directory = temporary("postgres");
        var server = new PostgresServer(directory.resolve("data"), 0, FAST);
        server.start();
        server.createDatabases(DATABASES.toArray(String[]::new));
        atEnd(server::stop, directory);
        return new Child(server.port(), server::start, server::stop, server::kill);
    }

    @Override
    public Server kafka() {
        var directory = temporary("kafka");
        var broker = new KafkaBroker(directory.resolve("data"), 0, Map.of());
        broker.start();
        TopicLayout.create(broker.bootstrapServers());
        atEnd(broker::kill, directory);
        return new Child(broker.port(), broker::start, broker::stop, broker::kill);
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory("whistle-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atEnd(Runnable stop, Path directory) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.run();
                            delete(directory);
                        },
                        "backbone-end"));
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            // a temporary directory stays behind; nobody is hurt
        }
    }

    private record Child(int port, Runnable starter, Runnable stopper, Runnable killer) implements Server {
        @Override
        public void start() {
            starter.run();
        }

        @Override
        public void stop() {
            stopper.run();
        }

        @Override
        public void kill() {
            killer.run();
        }
    }
}
