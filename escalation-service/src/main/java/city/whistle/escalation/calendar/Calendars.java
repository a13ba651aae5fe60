package city.whistle.escalation.calendar;

import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The statutory years as they stand: the pack's, and over them those put in force by hand. Always in a transaction. */
@ApplicationScoped
public class Calendars {
    // Any number, the same in every replica.
    private static final int LOCK = 0x63616c;

    private static final String LATEST =
            "select distinct on (year) year, schedule from statutory_year order by year, version desc";

    private final City city;
    private final Schedules schedules;
    private volatile CalendarEdition latest;

    Calendars(City city, Schedules schedules) {
        this.city = city;
        this.schedules = schedules;
        this.latest = new CalendarEdition(0, city.statutoryYears(), city.zone());
    }

    /** The calendars of now, which nobody changes until the transaction ends. */
    public Uni<CalendarEdition> current() {
        return lock("pg_advisory_xact_lock_shared").chain(this::read);
    }

    /** Adds a schedule under a version of its own, once everybody who reckons on the old calendars is done. */
    Uni<CalendarEdition> load(int year, String schedule, Instant at, String by) {
        return lock("pg_advisory_xact_lock")
                .chain(session -> session.createNativeQuery(
                                "insert into statutory_year (year, schedule, loaded_at, loaded_by) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, year)
                        .setParameter(2, schedule)
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, by)
                        .executeUpdate()
                        .replaceWith(session))
                .chain(this::read);
    }

    private static Uni<Mutiny.Session> lock(String function) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select cast(" + function + "(?1) as text)", String.class)
                        .setParameter(1, (long) LOCK)
                        .getSingleResultOrNull()
                        .replaceWith(session));
    }

    private Uni<CalendarEdition> read(Mutiny.Session session) {
        return session.createNativeQuery("select coalesce(max(version), 0) from statutory_year", Long.class)
                .getSingleResult()
                .chain(version -> version == latest.version()
                        ? Uni.createFrom().item(latest)
                        : session.createNativeQuery(LATEST, Object[].class)
                                .getResultList()
                                .map(rows -> edition(version, rows)));
    }

    private CalendarEdition edition(long version, List<Object[]> rows) {
        var years = new HashMap<>(city.statutoryYears());
        for (var row : rows) {
            int year = (Integer) row[0];
            years.put(year, schedules.read((String) row[1]).toStatutoryYear(year));
        }
        var edition = new CalendarEdition(version, years, city.zone());
        if (version > latest.version()) {
            latest = edition;
        }
        return edition;
    }
}
