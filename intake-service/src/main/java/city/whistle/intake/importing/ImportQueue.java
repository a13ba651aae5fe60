package city.whistle.intake.importing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be imported, and how it ends. */
@ApplicationScoped
class ImportQueue {
    private static final int MOST_FAILURES = 5;

    private final ImportRuns runs;
    private final ImportFiles files;
    private final Clock clock;

    ImportQueue(ImportRuns runs, ImportFiles files, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.clock = clock;
    }

    /** The next import for this replica; null when nothing waits. */
    @WithTransaction
    Uni<@Nullable ImportRun> claim() {
        return runs.claim().chain(id -> id == null ? Uni.createFrom().nullItem() : runs.findById(id));
    }

    /** The import's file, on this machine. */
    @WithSession
    Uni<Path> bring(UUID id) {
        return files.bring(id);
    }

    /** The end of the file, if all before it is dealt with. */
    @WithTransaction
    Uni<Void> finish(UUID id, long after) {
        return runs.locked(id).chain(run -> {
            if (!run.goesOnAfter(after)) {
                return Uni.createFrom().voidItem();
            }
            run.finish(clock.instant());
            return files.forget(id);
        });
    }

    /** Tries again somewhat later, or leaves it alone when that would not help. */
    @WithTransaction
    Uni<Void> stumble(UUID id, String why, boolean forGood) {
        return runs.locked(id)
                .invoke(run -> run.stumble(why, forGood ? 1 : MOST_FAILURES))
                .chain(() -> runs.keep(id, TakeLines.LEASE_SECONDS));
    }
}
