package city.whistle.intake.importing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how imports stand. */
@ApplicationScoped
public class ReadImports {
    private static final int LATEST = 50;

    private final ImportRuns runs;

    ReadImports(ImportRuns runs) {
        this.runs = runs;
    }

    /** The latest imports of that system, or of all, newest first. */
    @WithSession
    public Uni<List<ImportRun>> latest(@Nullable String system) {
        return runs.latest(system, LATEST);
    }

    @WithSession
    public Uni<ImportRun> read(String system, UUID id) {
        return runs.of(id).map(run -> of(system, run));
    }

    /** Some of what is wrong with an import's lines, in their order. */
    @WithSession
    public Uni<List<BadLine>> badLines(String system, UUID id, int from, int most) {
        return runs.of(id).map(run -> of(system, run)).chain(run -> runs.badLines(id, from, most));
    }

    static ImportRun of(String system, ImportRun run) {
        if (!run.system().equals(system)) {
            throw new NoSuchImport();
        }
        return run;
    }
}
