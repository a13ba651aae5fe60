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
    private volatile Latest latest;

    /** The newest edition that was read, and the pack that it was read beside. */
    private record Latest(String pack, CalendarEdition edition) {
        boolean is(City other, long version) {
            return pack.equals(other.version()) && edition.version() == version;
        }

        boolean isOlderThan(City other, long version) {
            return !pack.equals(other.version()) || edition.version() < version;
        }
    }

    Calendars(City city, Schedules schedules) {
        this.city = city;
        this.schedules = schedules;
        var pack = city.present();
        this.latest = new Latest(pack.version(), new CalendarEdition(0, pack.statutoryYears(), pack.zone()));
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
        var pack = city.present();
        var known = latest;
        return session.createNativeQuery("select coalesce(max(version), 0) from statutory_year", Long.class)
                .getSingleResult()
                .chain(version -> known.is(pack, version)
                        ? Uni.createFrom().item(known.edition())
                        : session.createNativeQuery(LATEST, Object[].class)
                                .getResultList()
                                .map(rows -> edition(pack, version, rows)));
    }

    private CalendarEdition edition(City pack, long version, List<Object[]> rows) {
        var years = new HashMap<>(pack.statutoryYears());
        for (var row : rows) {
            int year = (Integer) row[0];
            years.put(year, schedules.read((String) row[1]).toStatutoryYear(year));
        }
        var edition = new CalendarEdition(version, years, pack.zone());
        if (latest.isOlderThan(pack, version)) {
            latest = new Latest(pack.version(), edition);
        }
        return edition;
    }
}
