package city.whistle.dispatch.workload;

import static java.util.stream.Collectors.toMap;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.dispatch.ticket.ReadWorkload;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which units have as many open tickets as they reckon to carry. A hint and no rule, so it may be some seconds old: every
 * filing asks, and counting for each would cost more than the hint is worth.
 */
@ApplicationScoped
public class ReadCapacity {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String COUNT = "select lead_unit, count(*) from ticket where " + ReadWorkload.AT_WORK
            + " and lead_unit = any(string_to_array(?1, ',')) group by lead_unit";

    private final City city;
    private final Clock clock;
    private volatile Counted last = new Counted(Instant.MIN, Map.of());

    ReadCapacity(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /** The open tickets of each unit with a capacity, as they were at some moment. */
    private record Counted(Instant at, Map<String, UnitLoad> loads) {
        boolean isFresh(Instant now) {
            return !at.isAfter(now) && at.isAfter(now.minus(FRESH));
        }
    }

    /** The units with no room for more, by code. */
    @WithSession
    public Uni<Set<String>> full() {
        return loads().map(UnitLoad::full);
    }

    /** Each unit that names a capacity, by code. */
    @WithSession
    public Uni<Map<String, UnitLoad>> loads() {
        var units =
                city.units().stream().filter(unit -> unit.capacity() != null).toList();
        var known = last;
        var now = clock.instant();
        return units.isEmpty() || known.isFresh(now)
                ? Uni.createFrom().item(known.loads())
                : count(units).invoke(loads -> last = new Counted(now, loads));
    }

    private static Uni<Map<String, UnitLoad>> count(List<Unit> units) {
        var codes = String.join(",", units.stream().map(Unit::code).toList());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, Object[].class)
                        .setParameter(1, codes)
                        .getResultList())
                .map(rows -> loads(units, rows));
    }

    private static Map<String, UnitLoad> loads(List<Unit> units, List<Object[]> rows) {
        var open = new HashMap<String, Integer>();
        rows.forEach(row -> open.put((String) row[0], ((Number) row[1]).intValue()));
        return units.stream()
                .flatMap(unit -> UnitLoad.of(unit, open.getOrDefault(unit.code(), 0)).stream())
                .collect(toMap(UnitLoad::unit, load -> load));
    }
}
