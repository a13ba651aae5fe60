package city.whistle.intake.hotspot;

import city.whistle.access.Caller;
import city.whistle.contracts.Canary;
import city.whistle.contracts.WireName;
import city.whistle.intake.tracking.CaseState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complaints of a hot spot, as far as they lie within the caller's areas, the newest first. */
@ApplicationScoped
public class ListMembers {
    /** More are not joined or shown at once. */
    public static final int MOST = 200;

    private static final String MEMBERS = """
            select c.id, c.number, c.filed_at, left(concat_ws(' ', c.title, c.text), 160),
                   case when c.merged_into is null or t.state in ('closed', 'not_accepted')
                        then coalesce(t.state, 'accepted') else 'merged' end,
                   c.merged_into_number, (select count(*) from complaint f where f.merged_into = c.id)
            from complaint c left join ticket_track t on t.case_id = c.id
            where c.grid = ?1 and coalesce(t.category, c.category) = ?2 and c.filed_at > ?3 and c.withdrawn_at is null
              and %s
              and (cast(?4 as boolean) or c.grid like any (string_to_array(cast(?5 as text), ' ')))
            order by c.filed_at desc, c.id desc limit %d""".formatted(Canary.isNot("c.id"), MOST);

    private final Clock clock;
    private final Caller caller;

    ListMembers(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    @WithTransaction
    public Uni<List<Member>> of(Spot spot) {
        var areas = Areas.of(caller.scope());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MEMBERS, Object[].class)
                        .setParameter(1, spot.grid())
                        .setParameter(2, spot.category())
                        .setParameter(3, spot.window().from(clock.instant()).atOffset(ZoneOffset.UTC))
                        .setParameter(4, areas.everything())
                        .setParameter(5, areas.patterns())
                        .getResultList())
                .map(rows -> rows.stream().map(ListMembers::member).toList());
    }

    private static Member member(Object[] row) {
        return new Member(
                (UUID) row[0],
                (String) row[1],
                ((OffsetDateTime) row[2]).toInstant(),
                (String) row[3],
                WireName.of(CaseState.class, (String) row[4]),
                (@Nullable String) row[5],
                ((Number) row[6]).intValue());
    }
}
