package city.whistle.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with a home of its own in the city's data directory: the program itself is shared by link, its database and the
 * realm to import are the city's.
 */
public final class Keycloak {
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private final Path home;
    private final int port;

    public Keycloak(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Where people and programs find it. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer of the realm's tokens. */
    public String realmUrl() {
        return url() + "/realms/whistle";
    }

    /**
     * Links the program from the directory it was unpacked into, and lays the realm out for import. When the realm differs
     * from the one imported before, the database goes: it holds nothing but the sample people.
     */
    public void prepare(Path unpacked, byte[] realm) {
        try {
            var program = KeycloakBuild.configure(unpacked);
            Files.createDirectories(home);
            for (var name : SHARED) {
                var link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(name));
            }
            layOut(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was configured", e);
        }
    }

    private void layOut(byte[] realm) throws IOException {
        var file = home.resolve("data/import/whistle-realm.json");
        if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), realm)) {
            return;
        }
        deleteAll(home.resolve("data"));
        Files.createDirectories(file.getParent());
        Files.write(file, realm);
    }

    private static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The jar to run. */
    public Path jar() {
        return KeycloakBuild.jar(home);
    }

    /** For a quick start: a sample city's few sign-ins are not worth the optimising compiler's work. */
    public List<String> jvmOptions() {
        var options = new java.util.ArrayList<>(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        options.addAll(KeycloakBuild.jvmOptions(home));
        return options;
    }

    public List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url());
    }

    /** The first administrator of the sample's Keycloak. */
    public Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", SampleRealm.PASSWORD);
    }
}
