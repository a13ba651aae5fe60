package city.whistle.intake.hotspot;

import city.whistle.access.Caller;
import city.whistle.contracts.Canary;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the places where complaints of one kind pile up, within the caller's areas: the most first. */
@ApplicationScoped
public class FindHotSpots {
    /** From so many complaints on a place is hot. */
    static final int HOT = 3;

    private static final int NUMBERS = 20;

    /** The category is dispatch's where it has spoken; withdrawn complaints do not count, merged ones do. */
    private static final String HOT_SPOTS = """
            select category, grid, avg(lat) filter (where inside), avg(lon) filter (where inside),
                   count(*) filter (where inside) as now, count(*) filter (where not inside),
                   count(*) filter (where inside and joint is not null),
                   mode() within group (order by joint) filter (where inside), max(filed_at),
                   string_agg(number, ' ' order by filed_at desc) filter (where inside), string_agg(bar, ' ')
            from (select coalesce(t.category, c.category) as category, c.grid, c.lat, c.lon, c.number, c.filed_at,
                         c.filed_at > ?1 as inside, c.merged_into_number as joint,
                         cast(cast(extract(epoch from c.filed_at - ?2) as bigint) / ?6 as text) as bar
                  from complaint c left join ticket_track t on t.case_id = c.id
                  where c.filed_at > ?2 and c.withdrawn_at is null and %s
                    and (cast(?3 as boolean) or c.grid like any (string_to_array(cast(?4 as text), ' ')))) as around
            group by category, grid having count(*) filter (where inside) >= %d
            order by now desc, max(filed_at) desc, grid, category limit ?5""".formatted(Canary.isNot("c.id"), HOT);

    private final Clock clock;
    private final Caller caller;

    FindHotSpots(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /** The hot spots of that window. */
    @WithTransaction
    public Uni<List<HotSpot>> find(Window window, int limit) {
        var now = clock.instant();
        var areas = Areas.of(caller.scope());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOT_SPOTS, Object[].class)
                        .setParameter(1, window.from(now).atOffset(ZoneOffset.UTC))
                        .setParameter(2, window.before(now).atOffset(ZoneOffset.UTC))
                        .setParameter(3, areas.everything())
                        .setParameter(4, areas.patterns())
                        .setParameter(5, limit)
                        .setParameter(6, window.bar().toSeconds())
                        .getResultList())
                .map(rows -> rows.stream().map(row -> hotSpot(row, window)).toList());
    }

    private static HotSpot hotSpot(Object[] row, Window window) {
        return new HotSpot(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).doubleValue(),
                ((Number) row[3]).doubleValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                (@Nullable String) row[7],
                ((OffsetDateTime) row[8]).toInstant(),
                Stream.of(((String) row[9]).split(" ")).limit(NUMBERS).toList(),
                trend((String) row[10], window));
    }

    private static List<Integer> trend(String bars, Window window) {
        var counts = new Integer[window.bars()];
        Arrays.fill(counts, 0);
        for (var bar : bars.split(" ", -1)) {
            counts[Math.clamp(Long.parseLong(bar), 0, counts.length - 1)]++;
        }
        return List.of(counts);
    }
}
