package city.whistle.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Configures the unpacked Keycloak once: Keycloak weaves its build options into its own code, which takes half a minute
 * that no start has to wait for afterwards. Run by the build, and by the launcher in case the build did not.
 */
public final class KeycloakBuild {
    private static final String MARKER = "configured-for-whistle";
    private static final List<String> OPTIONS = List.of(
            "--db=dev-file",
            "--features-disabled=kerberos,ciba,device-flow,impersonation,organization,passkeys,par,persistent-user-sessions");

    private KeycloakBuild() {}

    /** Takes the directory that the distribution was unpacked into. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        configure(Path.of(arguments[0]));
    }

    /** The distribution in that directory, configured. */
    static Path configure(Path directory) throws IOException, InterruptedException {
        var home = distributionIn(directory);
        var marker = home.resolve(MARKER);
        var wanted = String.join("\n", OPTIONS);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return home;
        }
        var log = home.resolve("configuring.log");
        if (builder(home, log).start().waitFor() != 0) {
            throw new IOException("Keycloak cannot be configured; see " + log);
        }
        Files.writeString(marker, wanted);
        return home;
    }

    private static ProcessBuilder builder(Path home, Path log) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
        command.addAll(jvmOptions(home));
        command.addAll(List.of("-cp", jar(home).toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "build"));
        command.addAll(OPTIONS);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }

    /** What Keycloak's own start script tells the JVM. */
    static List<String> jvmOptions(Path home) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    static Path jar(Path home) {
        return home.resolve("lib").resolve("quarkus-run.jar");
    }

    private static Path distributionIn(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> Files.isDirectory(entry.resolve("lib")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no Keycloak in " + directory + "; build the project"));
        }
    }
}
