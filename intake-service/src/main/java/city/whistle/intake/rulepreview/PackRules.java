package city.whistle.intake.rulepreview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sorting rules as they lie in the pack's directory now; those in force may be older, read when the service started. */
@ApplicationScoped
public class PackRules {
    private final Vertx vertx;
    private final Path file;

    PackRules(Vertx vertx, @ConfigProperty(name = "whistle.city") String directory) {
        this.vertx = vertx;
        this.file = Path.of(directory, "sorting.yaml");
    }

    public Uni<String> read() {
        return vertx.fileSystem().readFile(file.toString()).map(Object::toString);
    }
}
