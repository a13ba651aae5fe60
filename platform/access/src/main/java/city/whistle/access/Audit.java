package city.whistle.access;

import city.whistle.contracts.Actor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** The record of who looked at or did what, with the purpose; written in the transaction of the deed, never changed. */
@ApplicationScoped
public class Audit {
    private final Clock clock;

    Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes one entry. To be called inside a transaction.
     *
     * @param action what was done, as in {@code contact.read}
     * @param purpose why, in the caller's words
     */
    public Uni<Void> record(Actor actor, String action, UUID caseId, String purpose) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into audit_entry (at, actor, unit, action, case_id, purpose) values (?1, ?2, ?3, ?4, ?5, ?6)")
                        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(2, actor.name())
                        .setParameter(3, actor.unit())
                        .setParameter(4, action)
                        .setParameter(5, caseId)
                        .setParameter(6, purpose)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
