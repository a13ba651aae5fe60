package city.whistle.callback.callback;

import city.whistle.access.Caller;
import city.whistle.contracts.Canary;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives an agent the next call: the one already begun, else the one due first among those that may be tried now, those
 * not yet tried in this part of the day before the others. For a while nobody else is given it. A case without a
 * number comes when its time for an answer on the tracking page is over.
 */
@ApplicationScoped
public class TakeNextCall {
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final String NEXT = """
            select c.* from callback c left join called_case k on k.case_id = c.case_id
            where c.state = 'open' and c.earliest_at <= ?1 and %s
              and (coalesce(k.contactable, true) or c.due_at <= ?1)
              and (c.held_until is null or c.held_until <= ?1 or c.held_by = ?3)
              and not coalesce(k.units && string_to_array(?2, ','), false)
              and not coalesce(?3 = any(k.people), false)
              and (?4 or exists (select from unnest(string_to_array(?5, ',')) area where starts_with(c.grid, area)))
            order by coalesce(c.held_by = ?3 and c.held_until > ?1, false) desc,
                strpos(c.tried_parts, ?6) > 0, c.due_at, c.done_at, c.case_id
            limit 1
            for update of c skip locked
            """.formatted(Canary.isNot("c.case_id"));

    private final CallTimes times;
    private final Caller caller;
    private final Clock clock;

    TakeNextCall(CallTimes times, Caller caller, Clock clock) {
        this.times = times;
        this.caller = caller;
        this.clock = clock;
    }

    /** The case to call about; empty when there is none for this agent. */
    @WithTransaction
    public Uni<Optional<UUID>> take() {
        var now = clock.instant();
        return next(now)
                .map(found -> found.map(callback -> {
                    callback.hold(caller.login(), now.plus(HELD));
                    return callback.caseId();
                }));
    }

    private Uni<Optional<Callback>> next(Instant now) {
        var scope = caller.scope();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, Callback.class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, String.join(",", caller.units()))
                        .setParameter(3, caller.login())
                        .setParameter(4, scope.everything())
                        .setParameter(5, String.join(",", scope.areas()))
                        .setParameter(6, times.part(now).wire())
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }
}
