package city.whistle.callback.callback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Everything about one case's callbacks: the latest round, all attempts, all answers. */
@ApplicationScoped
public class ReadCallback {
    private final VisibleCallbacks visible;
    private final Answers answers;

    ReadCallback(VisibleCallbacks visible, Answers answers) {
        this.visible = visible;
        this.answers = answers;
    }

    /**
     * The latest round with everything tried and said.
     *
     * @param answers oldest first: the first and the last that count are the case's first and final answer
     */
    public record Dossier(Callback callback, List<CallbackAttempt> attempts, List<GivenAnswer> answers) {}

    public Uni<Dossier> read(UUID caseId) {
        return Panache.withSession(() -> visible.latest(caseId).chain(this::dossier));
    }

    private Uni<Dossier> dossier(Callback callback) {
        return attempts(callback.caseId())
                .chain(attempts -> answers.ofCase(callback.caseId()).map(all -> new Dossier(callback, attempts, all)));
    }

    private static Uni<List<CallbackAttempt>> attempts(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CallbackAttempt where caseId = ?1 order by cycle, attempt", CallbackAttempt.class)
                        .setParameter(1, caseId)
                        .getResultList());
    }
}
