package city.whistle.escalation.clock;

import city.whistle.access.Caller;
import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.escalation.CaseNotFound;
import city.whistle.escalation.calendar.Calendars;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Shows the clocks of one case to whoever may see the case, with the reckoning behind each. */
@ApplicationScoped
public class ReadClocks {
    private static final String READ =
            "select distinct f from CaseFile f left join fetch f.clocks c left join fetch c.ledger where f.id = ?1";

    private final City city;
    private final Calendars calendars;
    private final Caller caller;

    ReadClocks(City city, Calendars calendars, Caller caller) {
        this.city = city;
        this.calendars = calendars;
        this.caller = caller;
    }

    /** A clock with what its ledger adds up to. */
    public record Explained(CaseClock clock, Reckoning reckoning) {}

    @WithTransaction
    public Uni<List<Explained>> read(UUID id) {
        var scope = caller.scope();
        return calendars
                .current()
                .map(edition -> new TimeRules(city, edition))
                .chain(rules -> Panache.getSession()
                        .chain(session -> find(session, id))
                        .map(file -> explained(file, id, scope, rules)));
    }

    private static Uni<CaseFile> find(Mutiny.Session session, UUID id) {
        return session.createQuery(READ, CaseFile.class).setParameter(1, id).getSingleResultOrNull();
    }

    private static List<Explained> explained(
            @org.jspecify.annotations.Nullable CaseFile file, UUID id, Scope scope, TimeRules rules) {
        if (file == null || !isSeen(file, scope)) {
            throw new CaseNotFound(id);
        }
        return file.clocks().stream()
                .sorted(Comparator.comparing(CaseClock::startedAt).thenComparing(CaseClock::kind))
                .map(clock -> new Explained(clock, ClockMath.reckon(clock.ledger(), rules.calendarOf(clock.unit()))))
                .toList();
    }

    private static boolean isSeen(CaseFile file, Scope scope) {
        var grid = file.grid();
        var units = file.clocks().stream().map(CaseClock::unit).toList();
        return grid != null && scope.sees(units, grid);
    }
}
