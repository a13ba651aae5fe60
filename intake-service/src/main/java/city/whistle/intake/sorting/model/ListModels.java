package city.whistle.intake.sorting.model;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The models, the newest first. */
@ApplicationScoped
public class ListModels {
    private final SorterModels models;

    ListModels(SorterModels models) {
        this.models = models;
    }

    @WithTransaction
    public Uni<List<SorterModel>> list() {
        return models.all();
    }
}
