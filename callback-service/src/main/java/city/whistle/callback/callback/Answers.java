package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything residents said. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<GivenAnswer, UUID> {
    /** The answer that counts for a cycle. */
    Uni<@Nullable GivenAnswer> counted(UUID caseId, int cycle) {
        return find("caseId = ?1 and cycle = ?2 and counts", caseId, cycle).firstResult();
    }

    Uni<List<GivenAnswer>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by at", caseId);
    }

    /** Keeps an answer; it counts when it is the first of its cycle. The caller holds a lock of the case. */
    Uni<GivenAnswer> keep(CallbackKey about, Answer answer, Instant at, String source) {
        return counted(about.caseId(), about.cycle())
                .map(earlier -> new GivenAnswer(about, answer, at, source, earlier == null))
                .chain(this::persist);
    }
}
