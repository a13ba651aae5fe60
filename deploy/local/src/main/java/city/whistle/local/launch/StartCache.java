package city.whistle.local.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the JVM has kept of a service's start: the classes it loads, already read and linked (JEP 483 and 514). The JVM
 * leaves out of account a cache that does not fit its own version or the jars; the service then starts as it did before.
 *
 * @param app the directory that Quarkus has packaged the service in
 */
record StartCache(Path app) {
    /** The first JDK that makes a cache in one step. */
    static final int JDK = 25;

    static final String MAIN = "io.quarkus.runner.GeneratedMain";
    static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    Path file() {
        return app.resolve("app.aot");
    }

    /** Whether there is one, and a JDK that can use it. */
    boolean isUsable() {
        return Runtime.version().feature() >= JDK && Files.exists(file());
    }

    /** All classes on one path, so that one cache holds them; those that Quarkus has transformed come before the others. */
    String classPath() {
        var jars = new ArrayList<Path>();
        jars.add(app.resolve("quarkus/transformed-bytecode.jar"));
        jars.add(app.resolve("quarkus/generated-bytecode.jar"));
        for (var directory : List.of("app", "lib/boot", "lib/main")) {
            jars.addAll(jarsIn(app.resolve(directory)));
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jarsIn(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
