package city.whistle.intake.importing;

import city.whistle.access.Audit;
import city.whistle.contracts.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stops an import between two batches, and lets it go on where it stopped. */
@ApplicationScoped
public class SteerImport {
    private final ImportRuns runs;
    private final Audit audit;

    SteerImport(ImportRuns runs, Audit audit) {
        this.runs = runs;
        this.audit = audit;
    }

    @WithTransaction
    public Uni<ImportRun> stop(String system, UUID id, Actor by) {
        return own(system, id).invoke(ImportRun::stop).call(() -> audit.record(by, "import.stop", id, system));
    }

    @WithTransaction
    public Uni<ImportRun> resume(String system, UUID id, Actor by) {
        return own(system, id)
                .invoke(ImportRun::resume)
                .call(() -> runs.keep(id, 0))
                .call(() -> audit.record(by, "import.resume", id, system));
    }

    private Uni<ImportRun> own(String system, UUID id) {
        return runs.locked(id).map(run -> ReadImports.of(system, run));
    }
}
