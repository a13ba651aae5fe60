package city.whistle.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    @TempDir
    private Path app;

    @BeforeEach
    void packagedService() throws IOException {
        for (var file : new String[] {
            "app/service.jar", "lib/main/b.jar", "lib/main/a.jar", "lib/boot/c.jar", "lib/main/notes.txt"
        }) {
            Files.createDirectories(app.resolve(file).getParent());
            Files.createFile(app.resolve(file));
        }
    }

    @Test
    void transformedClassesComeFirstAndAllJarsAlwaysInTheSameOrder() {
        var names = Arrays.stream(new StartCache(app).classPath().split(File.pathSeparator))
                .map(jar -> app.relativize(Path.of(jar)).toString());

        assertThat(names)
                .containsExactly(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app/service.jar",
                        "lib/boot/c.jar",
                        "lib/main/a.jar",
                        "lib/main/b.jar");
    }

    @Test
    void aServiceWhoseStartWasNotRecordedStartsAsItDoesWithout() throws IOException {
        var cache = new StartCache(app);
        assertThat(cache.isUsable()).isFalse();

        Files.createFile(cache.file());
        assertThat(cache.isUsable()).isEqualTo(Runtime.version().feature() >= StartCache.JDK);
    }
}
