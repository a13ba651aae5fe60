package city.whistle.testkit;

import java.nio.file.Path;
import java.util.Locale;

/** The servers behind the services under test. */
public final class Backbone {
    private Backbone() {}

    /** The one PostgreSQL of this test JVM. */
    public static Server postgres() {
        return Shared.get(Server.class, "postgres", () -> kind().postgres());
    }

    /** The one Kafka of this test JVM, with the topics; {@link Server#address} is what clients bootstrap from. */
    public static Server kafka() {
        return Shared.get(Server.class, "kafka", () -> kind().kafka());
    }

    /** The JDBC address of a database, for user and password {@code whistle}. */
    public static String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres().address() + "/" + database;
    }

    /** The directory of the sample city: {@code deploy/cities/crane} above the working directory. */
    public static Path city() {
        var crane = Path.of("deploy", "cities", "crane");
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (at.resolve(crane).toFile().isDirectory()) {
                return at.resolve(crane);
            }
        }
        return crane.toAbsolutePath();
    }

    private static BackboneKind kind() {
        var kind = System.getProperty("backbone", "processes").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "processes" -> new ProcessBackbone();
            case "containers" -> new ContainerBackbone();
            default ->
                throw new IllegalArgumentException("-Dbackbone=" + kind + " is neither 'processes' nor 'containers'");
        };
    }
}
