package city.whistle.dispatch.ticket;

import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much lies with whom: the open tickets of each lead, and of each person there. */
@ApplicationScoped
public class ReadWorkload {
    /** Tickets that somebody has to work on, as a condition: neither held for a dispatcher nor done. */
    public static final String AT_WORK = "open and state in ('dispatched', 'signed_in', 'return_asked', 'suspended')";

    private final City city;
    private final Clock clock;

    ReadWorkload(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /**
     * What lies with somebody.
     *
     * @param person null for what nobody has signed in
     * @param dueToday of the open ones, those due before midnight and not late yet
     */
    public record Load(String unit, @Nullable String person, int open, int dueToday, int overdue) {
        static Load of(Object[] row) {
            return new Load((String) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4]));
        }

        private static int number(Object count) {
            return ((Number) count).intValue();
        }
    }

    /** What lies with the units and people in the person's scope; members of units see their own units' alone. */
    @WithSession
    public Uni<List<Load>> read(Hand hand) {
        var now = clock.instant();
        var query = new TicketQuery(TicketFilter.inScope(hand.scope())).workload(hand, now, midnight(now));
        return Panache.getSession()
                .chain(session -> query.on(session, Object[].class).getResultList())
                .map(rows -> rows.stream().map(Load::of).toList());
    }

    private Instant midnight(Instant now) {
        var today = now.atZone(city.zone()).toLocalDate();
        return today.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(city.zone()).toInstant();
    }
}
