package city.whistle.access.year;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The years whose histories left the database. */
@ApplicationScoped
public class ArchivedYears {
    private static final String FIND =
            "select min(year) from detached_year where restored_at is null and first_case <= ?1 and end_case > ?1";

    /** The year with which the case's history left; null when it is here. To be called inside a session. */
    public Uni<@Nullable Integer> of(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Integer.class)
                        .setParameter(1, caseId)
                        .getSingleResult());
    }

    /**
     * Does nothing when the case's history is here.
     *
     * @throws YearInArchive when it is not: what would set the case's clocks going again has to wait for it
     */
    public Uni<Void> demandHere(UUID caseId) {
        return of(caseId)
                .invoke(year -> {
                    if (year != null) {
                        throw new YearInArchive(year);
                    }
                })
                .replaceWithVoid();
    }
}
