package city.whistle.intake.grid;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The checks that wait for the caller. */
@ApplicationScoped
public class ListChecks {
    private final SpotChecks checks;

    ListChecks(SpotChecks checks) {
        this.checks = checks;
    }

    @WithSession
    public Uni<List<SpotCheck>> open() {
        return checks.open();
    }
}
