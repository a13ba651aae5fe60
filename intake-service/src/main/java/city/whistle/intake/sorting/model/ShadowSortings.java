package city.whistle.intake.sorting.model;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the model in the shadow says of new complaints. To be called inside a transaction. */
@ApplicationScoped
public class ShadowSortings {
    private static final String NOTE = """
            insert into sorter_shadow (case_id, version, category, confidence) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";

    private final ModelShelf shelf;

    ShadowSortings(ModelShelf shelf) {
        this.shelf = shelf;
    }

    /** Notes what it would have said; nothing when no model is tried. */
    public Uni<Void> note(UUID caseId, @Nullable String title, String text) {
        return shelf.shadow()
                .map(shadow -> note(caseId, shadow, title, text))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Void> note(UUID caseId, ModelShelf.Shelved shadow, @Nullable String title, String text) {
        var best = shadow.model().opinion(title, text).best();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, caseId)
                        .setParameter(2, shadow.version())
                        .setParameter(3, best.category())
                        .setParameter(4, best.probability())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
