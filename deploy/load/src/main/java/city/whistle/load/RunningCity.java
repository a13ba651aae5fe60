package city.whistle.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A city that {@code deploy/up} runs on this machine, found by its data directory.
 *
 * @param ports by name: the four services, keycloak, postgres, kafka
 */
public record RunningCity(Map<String, Integer> ports) {
    /** The four. */
    public static final List<String> SERVICES = List.of("intake", "dispatch", "escalation", "callback");

    /** Reads where the city listens from {@code run.json}, which is there as long as it runs. */
    public static RunningCity in(Path data) {
        var file = data.resolve("run.json");
        if (!Files.exists(file)) {
            throw new NotRunning("No city runs in " + data.toAbsolutePath() + "; start one with deploy/up");
        }
        try {
            var ports = new HashMap<String, Integer>();
            var json = new ObjectMapper().readTree(file.toFile());
            json.path("ports")
                    .properties()
                    .forEach(port -> ports.put(port.getKey(), port.getValue().asInt()));
            return new RunningCity(Map.copyOf(ports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a service, or of {@code keycloak}. */
    public String url(String service) {
        return "http://localhost:" + port(service);
    }

    /** A new connection to a service's database, as its owner. */
    public Connection database(String service) throws SQLException {
        return DriverManager.getConnection(databaseUrl(service));
    }

    /** The same as the server's superuser, which the local server trusts: rows are written past triggers. */
    public Connection databaseAsSuperuser(String service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + service, "postgres", "");
    }

    /** The same as an address, with the sample city's user and password; more parameters may follow. */
    public String databaseUrl(String service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=whistle&password=whistle".formatted(port("postgres"), service);
    }

    /** Where its broker listens. */
    public String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    private int port(String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new NotRunning("The city says no port for " + name);
        }
        return port;
    }

    /** There is no such city. */
    public static final class NotRunning extends RuntimeException {
        NotRunning(String message) {
            super(message);
        }
    }
}
