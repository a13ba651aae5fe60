package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.YearLoaded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Moves what is due when a year's calendar changes: every clock still open that reaches into that year. */
@ApplicationScoped
class ReckonAnew implements YearLoaded {
    private static final int AT_ONCE = 200;

    private static final String REACHING = """
            select distinct case_id from clock
            where state <> 'stopped' and bulletin_at >= ?1 and started_at < ?2 order by case_id
            """;

    private final City city;
    private final CaseFiles files;
    private final TellNews news;

    ReckonAnew(City city, CaseFiles files, TellNews news) {
        this.city = city;
        this.files = files;
        this.news = news;
    }

    @Override
    public Uni<Void> reckonAnew(int year, CalendarEdition calendars, Instant at, Actor by) {
        var now = new Happening(at, by, new TimeRules(city, calendars));
        return Panache.getSession()
                .chain(session -> reaching(session, year).chain(cases -> reload(session, cases, year, now)));
    }

    private Uni<List<UUID>> reaching(Mutiny.Session session, int year) {
        return session.createNativeQuery(REACHING, UUID.class)
                .setParameter(1, startOf(year))
                .setParameter(2, startOf(year + 1))
                .getResultList();
    }

    private Uni<Void> reload(Mutiny.Session session, List<UUID> cases, int year, Happening now) {
        var chunks = new ArrayList<List<UUID>>();
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            chunks.add(cases.subList(from, Math.min(cases.size(), from + AT_ONCE)));
        }
        return Multi.createFrom()
                .iterable(chunks)
                .onItem()
                .transformToUniAndConcatenate(chunk -> files.take(session, chunk)
                        .chain(taken -> reload(taken, year, now))
                        .chain(session::flush)
                        .invoke(session::clear))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> reload(List<CaseFile> taken, int year, Happening now) {
        return Multi.createFrom()
                .iterable(taken)
                .invoke(file -> reload(file, year, now))
                .onItem()
                .transformToUniAndConcatenate(news::of)
                .onItem()
                .ignoreAsUni();
    }

    private static void reload(CaseFile file, int year, Happening now) {
        for (var clock : file.open(clock -> true)) {
            if (clock.reload(now.at(), now.by(), "calendar " + year, now.rules())) {
                file.tell(clock, Step.CALENDAR_LOADED, now);
            }
        }
    }

    private java.time.OffsetDateTime startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(city.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
