package city.whistle.callback.callback;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The other callbacks of a resident who is being called: one call is enough for all of them. They are kept for the agent
 * like the call itself, and come next; those of cases the agent had a part in stay with others.
 */
@ApplicationScoped
class SameResident {
    private static final Duration HELD = Duration.ofMinutes(15);

    private static final String OTHERS = """
            select c.* from callback c left join called_case k on k.case_id = c.case_id
            where c.case_id = any(cast(string_to_array(?1, ',') as uuid[])) and c.state = 'open'
              and (c.held_until is null or c.held_until <= ?2 or c.held_by = ?3)
              and not coalesce(k.units && string_to_array(?4, ','), false)
              and not coalesce(?3 = any(k.people), false)
              and (?5 or exists (select from unnest(string_to_array(?6, ',')) area where starts_with(c.grid, area)))
            order by c.due_at, c.case_id
            for update of c skip locked
            """;

    private final Caller caller;
    private final Clock clock;

    SameResident(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes those callbacks for the caller; inside a transaction. */
    Uni<List<Callback>> take(Collection<UUID> cases) {
        var now = clock.instant();
        var scope = caller.scope();
        var ids = cases.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OTHERS, Callback.class)
                        .setParameter(1, ids)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .setParameter(3, caller.login())
                        .setParameter(4, String.join(",", caller.units()))
                        .setParameter(5, scope.everything())
                        .setParameter(6, String.join(",", scope.areas()))
                        .getResultList())
                .invoke(others -> others.forEach(each -> each.hold(caller.login(), now.plus(HELD))));
    }
}
