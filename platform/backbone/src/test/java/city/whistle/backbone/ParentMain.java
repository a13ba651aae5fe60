package city.whistle.backbone;

import java.nio.file.Path;
import java.util.Map;

/** A program that starts both servers, says their ports, and waits to be killed. */
final class ParentMain {
    private ParentMain() {}

    @SuppressWarnings("resource") // they end with this program: that is what is tested
    public static void main(String[] args) throws InterruptedException {
        var directory = Path.of(args[0]);
        var postgres = new PostgresServer(directory.resolve("postgres"), 0, Map.of());
        var kafka = new KafkaBroker(directory.resolve("kafka"), 0, Map.of());
        postgres.start();
        kafka.start();
        System.out.println(postgres.port() + " " + kafka.port());
        Thread.currentThread().join();
    }
}
