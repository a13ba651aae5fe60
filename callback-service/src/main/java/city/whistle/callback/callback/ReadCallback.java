package city.whistle.callback.callback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about one case's callbacks: the latest round, all attempts, all answers. */
@ApplicationScoped
public class ReadCallback {
    private final VisibleCallbacks visible;
    private final CalledCases cases;
    private final Answers answers;

    ReadCallback(VisibleCallbacks visible, CalledCases cases, Answers answers) {
        this.visible = visible;
        this.cases = cases;
        this.answers = answers;
    }

    /**
     * The latest round with everything tried and said.
     *
     * @param answers oldest first: the first and the last that count are the case's first and final answer
     * @param words what the resident wrote; null while that is not known
     */
    public record Dossier(
            Callback callback,
            List<CallbackAttempt> attempts,
            List<GivenAnswer> answers,
            @Nullable String words,
            boolean contactable) {}

    public Uni<Dossier> read(UUID caseId) {
        return Panache.withSession(() -> visible.latest(caseId).chain(this::dossier));
    }

    private Uni<Dossier> dossier(Callback callback) {
        return attempts(callback.caseId())
                .chain(attempts -> answers.ofCase(callback.caseId())
                        .chain(all -> cases.known(callback.caseId())
                                .map(known ->
                                        new Dossier(callback, attempts, all, known.words(), known.contactable()))));
    }

    private static Uni<List<CallbackAttempt>> attempts(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CallbackAttempt where caseId = ?1 order by cycle, attempt", CallbackAttempt.class)
                        .setParameter(1, caseId)
                        .getResultList());
    }
}
