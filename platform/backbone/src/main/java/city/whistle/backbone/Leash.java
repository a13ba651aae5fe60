package city.whistle.backbone;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Ends a detached process when this JVM is gone, even after {@code kill -9}: a shell waits for the end of its standard
 * input, which is this JVM. Where there is no {@code sh}, the process has to be stopped in an orderly way.
 */
final class Leash {
    private final @Nullable Process shell;

    private Leash(@Nullable Process shell) {
        this.shell = shell;
    }

    static Leash on(long pid) {
        var script = "trap '' INT TERM HUP; read -r nothing; kill -INT " + pid;
        try {
            return new Leash(new ProcessBuilder("sh", "-c", script)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            return new Leash(null);
        }
    }

    void release() {
        if (shell != null) {
            shell.destroyForcibly();
        }
    }
}
