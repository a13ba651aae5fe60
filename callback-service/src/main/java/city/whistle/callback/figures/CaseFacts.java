package city.whistle.callback.figures;

import city.whistle.contracts.Canary;
import city.whistle.contracts.Event;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The facts the figures are made of. */
@ApplicationScoped
public class CaseFacts {
    /**
     * Writes down what an event says; inside a transaction. Told twice or late, the facts are the same. Of canaries nothing
     * is written down, so no figure counts them.
     */
    public Uni<Void> note(Event event) {
        List<FactRow> rows = Canary.is(event.head().caseId()) ? List.of() : FactsOf.event(event);
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> write(session, rows));
    }

    private static Uni<Void> write(Mutiny.Session session, List<FactRow> rows) {
        var written = Uni.createFrom().voidItem();
        for (var row : rows) {
            written = written.chain(() -> write(session, row));
        }
        return written;
    }

    private static Uni<Void> write(Mutiny.Session session, FactRow row) {
        var upsert = session.createNativeQuery(row.sql());
        int position = 0;
        for (var value : row.values()) {
            upsert.setParameter(++position, value);
        }
        return upsert.executeUpdate().replaceWithVoid();
    }
}
