package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.FigureScope;
import city.whistle.city.City;
import city.whistle.city.Person;
import city.whistle.city.Unit;
import city.whistle.city.UnitKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sends each report to those who command: of the whole city to the city's command desk, of a district to the district's,
 * to the head and the leader in charge. Once, by whichever replica comes first; a mail that is not taken is tried again.
 */
@ApplicationScoped
class MailReports {
    private static final Logger LOG = Logger.getLogger(MailReports.class);
    private static final String WHOLE_CITY = "*";

    private static final String CLAIM = """
            insert into sent_report (kind, from_day, desk, sent_at) values (?1, ?2, ?3, now()) on conflict do nothing
            """;

    private final ReadReport reports;
    private final ReportMail mail;
    private final City city;
    private final Clock clock;
    private final ReportConfig config;

    MailReports(ReadReport reports, ReportMail mail, City city, Clock clock, ReportConfig config) {
        this.reports = reports;
        this.mail = mail;
        this.city = city;
        this.clock = clock;
        this.config = config;
    }

    /** A report for one desk. */
    private record Edition(ReportKind kind, Days days, Unit desk) {}

    @Scheduled(every = "{whistle.callback.reports.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> send() {
        var now = clock.instant().atZone(city.zone());
        return now.toLocalTime().isBefore(config.from())
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                        .iterable(editions(now.toLocalDate()))
                        .onItem()
                        .transformToUniAndConcatenate(this::sendOnce)
                        .onItem()
                        .ignoreAsUni();
    }

    /** Of what ended the day before, for every command desk. */
    private List<Edition> editions(LocalDate today) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.lastBefore(today).to().plusDays(1).equals(today))
                .flatMap(kind -> city.units().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMMAND
                                && !readers(unit).isEmpty())
                        .map(desk -> new Edition(kind, kind.lastBefore(today), desk)))
                .toList();
    }

    private Uni<Void> sendOnce(Edition edition) {
        return Panache.withTransaction(() -> claim(edition)
                        .chain(isFirst ->
                                isFirst ? send(edition) : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "the %s report for %s is not sent yet: %s",
                        edition.kind().wire(), edition.desk().code(), failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Boolean> claim(Edition edition) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter(1, edition.kind().wire())
                        .setParameter(2, edition.days().from())
                        .setParameter(3, edition.desk().code())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    private Uni<Void> send(Edition edition) {
        var serves = edition.desk().serves();
        var scope = serves.equals(WHOLE_CITY) ? FigureScope.city() : FigureScope.area(serves);
        return reports.read(edition.days(), scope)
                .chain(report -> mail.send(report, edition.kind(), edition.days(), readers(edition.desk())));
    }

    private static List<String> readers(Unit desk) {
        return Stream.of(desk.head(), desk.leaderInCharge())
                .flatMap(Stream::ofNullable)
                .map(Person::email)
                .distinct()
                .toList();
    }
}
