package city.whistle.callback.callback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of cases beside their callbacks: who was involved, whether the resident can be called, whether it is halted. */
@ApplicationScoped
class CalledCases {
    private static final String INVOLVE = """
            insert into called_case (case_id, units, people)
            values (?1, string_to_array(?2, ','), string_to_array(?3, ','))
            on conflict (case_id) do update set
                units = array(select distinct unnest(called_case.units || excluded.units)),
                people = array(select distinct unnest(called_case.people || excluded.people))
            """;

    private static final String CONTACTABLE = """
            insert into called_case (case_id, contactable) values (?1, ?2)
            on conflict (case_id) do update set contactable = excluded.contactable
            """;

    private static final String WORDS = """
            insert into called_case (case_id, words) values (?1, ?2)
            on conflict (case_id) do update set words = excluded.words
            """;

    private static final String HALT = """
            insert into called_case (case_id, halted) values (?1, nullif(?2, ''))
            on conflict (case_id) do update set halted = excluded.halted
            """;

    private static final String LOCK = """
            insert into called_case (case_id) values (?1)
            on conflict (case_id) do update set case_id = excluded.case_id
            """;

    /** Adds to those who have no part in the callbacks; takes the case's lock. */
    Uni<Void> involve(UUID caseId, Collection<String> units, Collection<String> people) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INVOLVE)
                        .setParameter(1, caseId)
                        .setParameter(2, String.join(",", units))
                        .setParameter(3, String.join(",", people))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Notes whether the vault holds a way to reach the resident. */
    Uni<Void> contactable(UUID caseId, boolean contactable) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONTACTABLE)
                        .setParameter(1, caseId)
                        .setParameter(2, contactable)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Notes what the resident wrote. */
    Uni<Void> words(UUID caseId, String words) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WORDS)
                        .setParameter(1, caseId)
                        .setParameter(2, words)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * What a caller should know of a case.
     *
     * @param words what the resident wrote; null while that is not known
     * @param contactable whether the vault holds a way to reach the resident, as far as is known
     */
    record Known(@Nullable String words, boolean contactable) {}

    Uni<Known> known(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select max(words), coalesce(bool_and(contactable), true) from called_case where case_id = ?1",
                                Object[].class)
                        .setParameter(1, caseId)
                        .getSingleResult())
                .map(row -> new Known((String) row[0], (Boolean) row[1]));
    }

    /** Whether somebody handled the case. */
    Uni<Boolean> hasPart(UUID caseId, String login) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from called_case where case_id = ?1 and ?2 = any(people)", Long.class)
                        .setParameter(1, caseId)
                        .setParameter(2, login)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** Notes that no call is wanted, or with an empty reason that it is again; takes the case's lock. */
    Uni<Void> halt(UUID caseId, String reason) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HALT)
                        .setParameter(1, caseId)
                        .setParameter(2, reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Makes transactions over one case take turns, whatever order their topics arrive in. */
    Uni<Void> lock(UUID caseId) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(LOCK).setParameter(1, caseId).executeUpdate())
                .replaceWithVoid();
    }

    /** Why no call is wanted; null when one is. */
    Uni<@Nullable String> halted(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select coalesce(max(halted), '') from called_case where case_id = ?1", String.class)
                        .setParameter(1, caseId)
                        .getSingleResult())
                .map(halted -> halted.isEmpty() ? null : halted);
    }
}
