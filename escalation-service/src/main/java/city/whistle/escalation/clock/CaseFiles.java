package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.escalation.calendar.Calendars;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All case files. Whoever changes one holds its row, the sweeper included. */
@ApplicationScoped
class CaseFiles {
    private static final String OPEN = """
            insert into case_file (id) select id from unnest(cast(string_to_array(?1, ',') as uuid[])) as id order by id
            on conflict do nothing
            """;

    private static final String LOCK = """
            select cast(count(*) as integer) from (
                select id from case_file where id = any(cast(string_to_array(?1, ',') as uuid[]))
                order by id for no key update) locked
            """;

    private static final String READ = "select distinct f from CaseFile f left join fetch f.clocks where f.id in ?1";

    /** By the case, as the table is cut by it: a clock's id alone would have every year's partition looked into. */
    private static final String READ_LEDGERS =
            "select distinct c from CaseClock c join fetch c.ledger l where l.caseId in ?1";

    private final City city;
    private final Calendars calendars;

    CaseFiles(City city, Calendars calendars) {
        this.city = city;
        this.calendars = calendars;
    }

    /**
     * Those cases with their clocks, and files for those that are new. They are locked all at once and in one order before
     * the first is touched, so that two who meet never wait for each other in a ring.
     */
    Uni<OpenCases> open(Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN)
                        .setParameter(1, joined(ids))
                        .executeUpdate()
                        .chain(() -> lock(session, ids))
                        .chain(calendars::current)
                        .chain(edition ->
                                read(session, ids).map(files -> OpenCases.of(files, new TimeRules(city, edition)))));
    }

    /** Locks and reads those cases. */
    Uni<List<CaseFile>> take(Mutiny.Session session, Collection<UUID> ids) {
        return lock(session, ids).chain(() -> read(session, ids));
    }

    private static Uni<Integer> lock(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter(1, joined(ids))
                .getSingleResult();
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Reads those cases, with their clocks and ledgers, as they are. */
    static Uni<List<CaseFile>> read(Mutiny.Session session, Collection<UUID> ids) {
        return session.createQuery(READ, CaseFile.class)
                .setParameter(1, ids)
                .getResultList()
                .call(() -> session.createQuery(READ_LEDGERS, CaseClock.class)
                        .setParameter(1, ids)
                        .getResultList()
                        .invoke(clocks -> clocks.forEach(CaseClock::ledgerWasRead)));
    }
}
