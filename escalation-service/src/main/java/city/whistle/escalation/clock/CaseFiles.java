package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.escalation.calendar.Calendars;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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

    /** One case of the batch, with its clocks; the first call of a transaction locks and reads the whole batch. */
    Uni<OpenCase> open(UUID id, CaseBatch batch) {
        return Panache.getSession()
                .chain(session -> rules(session, id, batch)
                        .chain(rules -> session.find(CaseFile.class, id).map(file -> new OpenCase(file, rules))));
    }

    private Uni<TimeRules> rules(Mutiny.Session session, UUID id, CaseBatch batch) {
        var rules = batch.lockedIn(session, id);
        return rules != null
                ? Uni.createFrom().item(rules)
                : open(session, batch)
                        .chain(calendars::current)
                        .call(() -> read(session, batch.ids()))
                        .map(edition -> batch.locked(session, new TimeRules(city, edition)));
    }

    private static Uni<Integer> open(Mutiny.Session session, CaseBatch batch) {
        return session.createNativeQuery(OPEN)
                .setParameter(1, batch.joined())
                .executeUpdate()
                .chain(() -> lock(session, batch.joined()));
    }

    private static Uni<Integer> lock(Mutiny.Session session, String joined) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter(1, joined)
                .getSingleResult();
    }

    /** Locks and reads those cases. */
    Uni<List<CaseFile>> take(Mutiny.Session session, List<UUID> ids) {
        var joined = new CaseBatch(ids).joined();
        return lock(session, joined).chain(() -> read(session, ids));
    }

    /** Reads those cases, with their clocks and ledgers, as they are. */
    static Uni<List<CaseFile>> read(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery(READ, CaseFile.class)
                .setParameter(1, ids)
                .getResultList()
                .call(() -> session.createQuery(READ_LEDGERS, CaseClock.class)
                        .setParameter(1, ids)
                        .getResultList()
                        .invoke(clocks -> clocks.forEach(CaseClock::ledgerWasRead)));
    }
}
