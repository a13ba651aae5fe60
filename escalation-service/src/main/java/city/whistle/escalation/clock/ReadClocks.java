package city.whistle.escalation.clock;

import city.whistle.access.Caller;
import city.whistle.access.Scope;
import city.whistle.access.year.ArchivedYears;
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
import org.jspecify.annotations.Nullable;

/** Shows the clocks of one case to whoever may see the case, with the reckoning behind each. */
@ApplicationScoped
public class ReadClocks {
    private final City city;
    private final Calendars calendars;
    private final Caller caller;
    private final ArchivedYears years;

    ReadClocks(City city, Calendars calendars, Caller caller, ArchivedYears years) {
        this.city = city;
        this.calendars = calendars;
        this.caller = caller;
        this.years = years;
    }

    /** A clock with what its ledger adds up to; without that, the clock's ledger is in the archive. */
    public record Explained(CaseClock clock, @Nullable Reckoning reckoning) {
        public List<LedgerEntry> ledger() {
            return reckoning == null ? List.of() : clock.ledger();
        }

        /** How its deadline came about, in words. */
        public List<String> sentences(Explanation explanation, @Nullable Integer archivedYear) {
            if (reckoning != null) {
                return explanation.of(reckoning, clock.ground(), clock.legalBasis());
            }
            return archivedYear == null ? List.of() : List.of(explanation.archived(archivedYear));
        }
    }

    /**
     * The clocks of a case, in the order they started.
     *
     * @param archivedYear the year with which its ledgers left for the archive; null when they are here
     */
    public record Clocks(List<Explained> all, @Nullable Integer archivedYear) {}

    @WithTransaction
    public Uni<Clocks> read(UUID id) {
        var scope = caller.scope();
        return calendars
                .current()
                .map(edition -> new TimeRules(city, edition))
                .chain(rules -> Panache.getSession()
                        .chain(session -> find(session, id))
                        .map(file -> explained(file, id, scope, rules)))
                .chain(all -> years.of(id).map(year -> new Clocks(all, year)));
    }

    private static Uni<@Nullable CaseFile> find(Mutiny.Session session, UUID id) {
        return CaseFiles.read(session, List.of(id)).map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private static List<Explained> explained(@Nullable CaseFile file, UUID id, Scope scope, TimeRules rules) {
        if (file == null || !isSeen(file, scope)) {
            throw new CaseNotFound(id);
        }
        return file.clocks().stream()
                .sorted(Comparator.comparing(CaseClock::startedAt).thenComparing(CaseClock::kind))
                .map(clock -> new Explained(clock, clock.isLedgerHere() ? reckon(clock, rules) : null))
                .toList();
    }

    private static Reckoning reckon(CaseClock clock, TimeRules rules) {
        return ClockMath.reckon(clock.ledger(), rules.calendarOf(clock.unit()));
    }

    private static boolean isSeen(CaseFile file, Scope scope) {
        var grid = file.grid();
        var units = file.clocks().stream().map(CaseClock::unit).toList();
        return grid != null && scope.sees(units, grid);
    }
}
