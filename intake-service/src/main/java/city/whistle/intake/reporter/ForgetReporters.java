package city.whistle.intake.reporter;

import city.whistle.contracts.Actor;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Destroys all that tells who reported some cases: first the keys, for good and in every copy of the rest, then the rest.
 * What was done is written into the deletion register and, case by case, into the audit; what it was, nowhere. The cases
 * go on without a reporter. To be called inside a transaction.
 */
@ApplicationScoped
public class ForgetReporters {
    private static final List<String> OF_A_CASE = List.of(
            "delete from reporter_key where case_id in (?1)",
            "delete from reporter_words where case_id in (?1)",
            "delete from reporter where case_id in (?1)",
            "update complaint set contactable = false, version = version + 1 where id in (?1) and contactable");

    private static final String REGISTER = """
            insert into deletion (id, at, by_login, rule, basis, cases) values (?1, ?2, ?3, ?4, ?5, ?6)""";

    private static final String WHICH = """
            insert into deletion_case (deletion_id, case_id) select ?2, id from complaint where id in (?1)""";

    private static final String AUDIT = """
            insert into audit_entry (at, actor, unit, action, case_id, purpose)
            select ?2, ?3, ?4, 'contact.shredded', id, ?5 from complaint where id in (?1)""";

    private final Clock clock;

    ForgetReporters(Clock clock) {
        this.clock = clock;
    }

    /** Why something is deleted. */
    public enum Rule {
        /** Its time was over. */
        RETENTION("retention"),
        /** The person asked the city, and two people agreed. */
        REQUEST("request"),
        /** The person did it with the case's access code. */
        RESIDENT("resident");

        private final String written;

        Rule(String written) {
            this.written = written;
        }
    }

    /** The rule, and what it rests upon: the period, or the request. */
    public record Ground(Rule rule, String basis) {}

    public Uni<Void> forget(List<UUID> cases, Ground ground, Actor by) {
        return cases.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> forget(session, cases, ground, by));
    }

    private Uni<Void> forget(Mutiny.Session session, List<UUID> cases, Ground ground, Actor by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return destroy(session, cases)
                .chain(() ->
                        run(session, REGISTER, id, now, by.name(), ground.rule().written, ground.basis(), cases.size()))
                .chain(() -> run(session, WHICH, cases, id))
                .chain(() -> run(session, AUDIT, cases, now, by.name(), by.unit(), ground.basis()));
    }

    private static Uni<Void> destroy(Mutiny.Session session, List<UUID> cases) {
        Uni<Void> destroyed = Uni.createFrom().voidItem();
        for (var each : OF_A_CASE) {
            destroyed = destroyed.chain(() -> run(session, each, cases));
        }
        return destroyed;
    }

    private static Uni<Void> run(Mutiny.Session session, String sql, @Nullable Object... values) {
        var query = session.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
