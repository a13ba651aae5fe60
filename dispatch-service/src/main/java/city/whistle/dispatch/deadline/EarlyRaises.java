package city.whistle.dispatch.deadline;

import city.whistle.contracts.DeadlineEvent.LevelRaised;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Levels that were raised before the ticket was there, as can be when the topics are read at different speeds. */
@ApplicationScoped
class EarlyRaises {
    private final ObjectMapper json;

    EarlyRaises(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> keep(LevelRaised event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into early_raise (case_id, event) values (?1, ?2)")
                        .setParameter(1, event.head().caseId())
                        .setParameter(2, write(event))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of the case, oldest first; they are not kept any longer. */
    Uni<List<LevelRaised>> take(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "with taken as (delete from early_raise where case_id = ?1 returning id, event)"
                                        + " select event from taken order by id",
                                String.class)
                        .setParameter(1, id)
                        .getResultList())
                .map(events -> events.stream().map(this::read).toList());
    }

    private String write(LevelRaised event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LevelRaised read(String event) {
        try {
            return json.readValue(event, LevelRaised.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
