package city.whistle.intake.sorting.model;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person lets a model sort: one from the shadow, or one that sorted before. */
@ApplicationScoped
public class ActivateModel {
    /** What is done to models is about no single case. */
    static final UUID NO_CASE = new UUID(0, 0);

    private final SorterModels models;
    private final Audit audit;
    private final Caller caller;

    ActivateModel(SorterModels models, Audit audit, Caller caller) {
        this.models = models;
        this.audit = audit;
        this.caller = caller;
    }

    /** Activates that version, for a reason that is written down. */
    @WithTransaction
    public Uni<SorterModel> activate(String version, String reason) {
        return known(version)
                .call(() -> models.activate(version, caller.actor().name()))
                .call(() -> audit.record(caller.actor(), "sorter.activate", NO_CASE, version + ": " + reason))
                .chain(() -> known(version));
    }

    private Uni<SorterModel> known(String version) {
        return models.of(version).map(model -> model.orElseThrow(() -> new NoSuchModel(version)));
    }
}
