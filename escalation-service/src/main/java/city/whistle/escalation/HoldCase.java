package city.whistle.escalation;

import city.whistle.access.Caller;
import city.whistle.contracts.Actor;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Head;
import city.whistle.contracts.WireName;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a case that somebody acts on by hand: its row is held until the transaction ends, as the sweeper and the topics hold it. */
@ApplicationScoped
public class HoldCase {
    private static final String LOCK = """
            select f.number, f.grid, f.district, f.level, f.lead_unit, f.assignee,
                   (select c.unit from clock c where c.case_id = f.id and c.state <> 'stopped'
                    order by c.started_at desc, c.id limit 1) as busy_unit,
                   exists (select from matter m where m.case_id = f.id and m.state <> 'struck_off') as supervised
            from case_file f where f.id = ?1 for no key update of f
            """;

    private static final String TELL = """
            select count(cast(pg_notify('clocks', cast(c.id as text)) as text)) from clock c
            where c.case_id = ?1 and c.rung is not null
            """;

    private final Caller caller;
    private final Clock clock;

    HoldCase(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A case that is ours until the transaction ends.
     *
     * @param unit whose it is: the lead unit, or the desk that has not placed it yet
     * @param open whether anything still runs on it
     * @param at since when it is held
     * @param by who holds it
     */
    public record Held(
            UUID id,
            String number,
            String district,
            CommandLevel level,
            String unit,
            @Nullable String assignee,
            boolean open,
            Instant at,
            Actor by) {
        /** The head of an event on it. */
        public Head head(String pack) {
            return new Head(id, number, at, pack, by);
        }
    }

    /**
     * The case, if the caller may see it.
     *
     * @throws CaseNotFound when there is none, when it is none of the caller's business, or when too little is known of it yet
     */
    public Uni<Held> hold(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> held(id, row));
    }

    /** Tells whoever watches the board that the case has changed. */
    public Uni<Void> tellWatchers(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TELL, Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .replaceWithVoid();
    }

    private Held held(UUID id, Object @Nullable [] row) {
        if (row == null || row[0] == null || row[1] == null || row[3] == null) {
            throw new CaseNotFound(id);
        }
        var unit = Objects.requireNonNullElse((String) row[4], (String) row[6]);
        if (unit == null || !caller.scope().sees(List.of(unit), (String) row[1])) {
            throw new CaseNotFound(id);
        }
        return new Held(
                id,
                (String) row[0],
                (String) row[2],
                WireName.of(CommandLevel.class, (String) row[3]),
                unit,
                unit.equals(row[4]) ? (String) row[5] : null,
                row[6] != null || (boolean) row[7],
                clock.instant(),
                caller.actor());
    }
}
