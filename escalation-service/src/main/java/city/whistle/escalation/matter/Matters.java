package city.whistle.escalation.matter;

import city.whistle.access.Scope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All supervised matters. Whoever changes one holds the row of its case. */
@ApplicationScoped
class Matters {
    private static final String LOCK = """
            select f.number, f.grid from case_file f join matter m on m.case_id = f.id where m.id = ?1
            for no key update of f
            """;

    private static final String WRITE = """
            insert into matter_entry (matter_id, at, step, who, text, attachments)
            values (?1, ?2, ?3, ?4, ?5, to_jsonb(cast(string_to_array(?6, ',') as text[])))
            """;

    /** The bulletin of a matter that is struck off never comes. */
    private static final String END = """
            update clock set supervised = false, next_at = case when rung = 'second' then null else next_at end
            where id = ?1
            """;

    private static final String TOUCH = "select cast(pg_notify('clocks', ?1) as text)";

    /** A matter that is ours until the transaction ends. */
    record Held(Matter matter, String number) {}

    /** The matter, for a caller who may see it. */
    Uni<Held> hold(UUID id, Scope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull()
                        .chain(row -> find(session, id, row, scope)));
    }

    private static Uni<Held> find(Mutiny.Session session, UUID id, Object @Nullable [] row, Scope scope) {
        if (row == null) {
            throw new MatterNotFound(id);
        }
        return session.find(Matter.class, id).map(matter -> {
            if (!scope.sees(List.of(matter.unit()), (String) row[1])) {
                throw new MatterNotFound(id);
            }
            return new Held(matter, (String) row[0]);
        });
    }

    /** Writes down what was said or decided, and tells the queue. */
    Uni<Void> note(Matter matter, String step, Said said, String who, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter(1, matter.id())
                        .setParameter(2, at.atOffset(ZoneOffset.UTC))
                        .setParameter(3, step)
                        .setParameter(4, who)
                        .setParameter(5, said.text())
                        .setParameter(6, String.join(",", said.attachments()))
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(TOUCH, String.class)
                                .setParameter(1, matter.clockId().toString())
                                .getSingleResultOrNull()))
                .replaceWithVoid();
    }

    Uni<Void> endBulletin(Matter matter) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(END)
                        .setParameter(1, matter.clockId())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
