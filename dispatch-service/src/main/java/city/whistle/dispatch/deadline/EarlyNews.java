package city.whistle.dispatch.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import city.whistle.contracts.DeadlineEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Events of one kind that came before the ticket was there, as can be when the topics are read at different speeds. Each kind
 * has a table of its own, so that an earlier version of the service never meets one that it does not know.
 */
final class EarlyNews<E extends DeadlineEvent> {
    private final Class<E> type;
    private final String keep;
    private final String take;
    private final ObjectMapper json;

    EarlyNews(Class<E> type, String table, ObjectMapper json) {
        this.type = type;
        this.keep = "insert into " + table + " (case_id, event) values (?1, ?2)";
        this.take = "with taken as (delete from " + table
                + " where case_id = any(cast(string_to_array(?1, ',') as uuid[])) returning id, event)"
                + " select event from taken order by id";
        this.json = json;
    }

    Uni<Void> keep(E event) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(keep)
                        .setParameter(1, event.head().caseId())
                        .setParameter(2, write(event))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of each of the cases, oldest first; they are not kept any longer. */
    Uni<Map<UUID, List<E>>> take(Set<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(take, String.class)
                        .setParameter(1, ids.stream().map(UUID::toString).collect(joining(",")))
                        .getResultList())
                .map(events -> events.stream()
                        .map(this::read)
                        .collect(groupingBy(event -> event.head().caseId())));
    }

    private String write(E event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private E read(String event) {
        try {
            return json.readValue(event, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
