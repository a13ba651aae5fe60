package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.Foreseen;
import city.whistle.escalation.calendar.YearLoaded;
import city.whistle.messaging.InOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Override
    public Uni<Foreseen> foresee(int year, CalendarEdition calendars) {
        var rules = new TimeRules(city, calendars);
        return Panache.getSession()
                .chain(session -> reaching(session, year)
                        .chain(cases -> Multi.createFrom()
                                .iterable(chunks(cases))
                                .onItem()
                                .transformToUniAndConcatenate(chunk -> CaseFiles.read(session, chunk)
                                        .map(files -> foreseen(files, rules))
                                        .invoke(session::clear))
                                .collect()
                                .in(() -> new Foreseen[] {Foreseen.NOTHING}, (sum, each) -> sum[0] = sum[0].plus(each))
                                .map(sum -> sum[0])));
    }

    private static Foreseen foreseen(List<CaseFile> files, TimeRules rules) {
        return files.stream()
                .flatMap(file -> file.open(clock -> true).stream().map(clock -> foreseen(file, clock, rules)))
                .reduce(Foreseen.NOTHING, Foreseen::plus);
    }

    private static Foreseen foreseen(CaseFile file, CaseClock clock, TimeRules rules) {
        var due =
                ClockMath.reckon(clock.ledger(), rules.calendarOf(clock.unit())).due();
        int settled = clock.provisional() && !due.provisional() ? 1 : 0;
        if (due.at().equals(clock.dueAt())) {
            return new Foreseen(1, 0, settled, List.of());
        }
        var move = new Foreseen.Move(
                file.id(),
                Objects.requireNonNullElse(file.number(), ""),
                Objects.requireNonNullElse(file.title(), ""),
                clock.kind(),
                clock.unit(),
                clock.dueAt(),
                due.at());
        return new Foreseen(1, 1, settled, List.of(move));
    }

    private static List<List<UUID>> chunks(List<UUID> cases) {
        var chunks = new ArrayList<List<UUID>>();
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            chunks.add(cases.subList(from, Math.min(cases.size(), from + AT_ONCE)));
        }
        return chunks;
    }

    private Uni<Void> reload(Mutiny.Session session, List<UUID> cases, int year, Happening now) {
        return InOrder.each(
                chunks(cases),
                chunk -> files.take(session, chunk)
                        .invoke(taken -> taken.forEach(file -> reload(file, year, now)))
                        .chain(news::of)
                        .chain(session::flush)
                        .invoke(session::clear));
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
