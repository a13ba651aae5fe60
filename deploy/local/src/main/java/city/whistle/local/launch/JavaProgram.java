package city.whistle.local.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Quarkus program that ends with this one. */
final class JavaProgram {
    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private JavaProgram() {}

    /**
     * Runs the program in that jar on the JDK of this process.
     *
     * @param options for the JVM
     * @param arguments for the program
     */
    static List<String> of(Path jar, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-cp", ownJar() + File.pathSeparator + jar, ChildMain.class.getName(), QUARKUS_MAIN));
        command.addAll(arguments);
        return command;
    }

    /** The same for a program whose start was recorded. */
    static List<String> of(StartCache cache, List<String> options) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:AOTCache=" + cache.file(),
                StartCache.LOG_MANAGER,
                "-cp",
                // behind all that is in the cache, as it may be longer than what was recorded
                cache.classPath() + File.pathSeparator + ownJar(),
                ChildMain.class.getName(),
                StartCache.MAIN));
        return command;
    }

    /** The JDK of this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path ownJar() {
        try {
            return Path.of(ChildMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
