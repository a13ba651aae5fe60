package city.whistle.callback.promise;

import city.whistle.callback.figures.Rate;
import city.whistle.callback.promise.OpenPromise.Said;
import city.whistle.callback.promise.Standing.Way;
import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units promised in public, and what became of it, as everybody may know. */
@ApplicationScoped
public class OpenPromises {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Promises promises;
    private final MeasurePromises measure;
    private final City city;
    private final Clock clock;

    OpenPromises(Promises promises, MeasurePromises measure, City city, Clock clock) {
        this.promises = promises;
        this.measure = measure;
        this.city = city;
        this.clock = clock;
    }

    /** Those that hold, or were due, in this quarter or the one before, and those to come. */
    public Uni<List<OpenPromise>> recent() {
        return between(Quarter.of(today()).plus(-1).first(), LAST);
    }

    /** Those that held on some day of these, both included, by unit; each as it stands now. */
    public Uni<List<OpenPromise>> between(LocalDate from, LocalDate to) {
        return Panache.withSession(() -> promises.shown(from, to)
                        .chain(shown -> promises.reports(shown).map(reports -> new Shown(shown, reports))))
                .chain(shown -> measure.measure(shown.promises())
                        .map(rates -> shown.promises().stream()
                                .map(promise -> open(promise, rates, shown.reports()))
                                .toList()));
    }

    private record Shown(List<Promise> promises, List<PromiseReport> reports) {}

    private OpenPromise open(Promise promise, Map<UUID, Rate> rates, List<PromiseReport> reports) {
        var pledge = promise.pledge();
        var name = city.unit(pledge.unit()).map(Unit::name).orElse(new Text(pledge.unit(), pledge.unit()));
        var said = said(promise, reports);
        var rate = rates.get(promise.id());
        return new OpenPromise(
                promise.id(),
                pledge.unit(),
                name.zh(),
                name.en(),
                pledge.textZh(),
                pledge.textEn(),
                pledge.measure().wire(),
                pledge.category(),
                pledge.withinHours(),
                pledge.target(),
                pledge.measure().atMost(),
                pledge.from(),
                pledge.due(),
                Objects.requireNonNull(day(promise.decidedAt())),
                Standing.of(promise, new Way(rate, reachedOn(said)), today()).wire(),
                rate,
                said.isEmpty() ? null : said.getLast().percent(),
                said,
                day(promise.endedAt()),
                promise.endReason(),
                promise.replaces());
    }

    private List<Said> said(Promise promise, List<PromiseReport> reports) {
        return reports.stream()
                .filter(report -> report.promiseId().equals(promise.id()))
                .map(report -> new Said(LocalDate.ofInstant(report.at(), city.zone()), report.percent(), report.note()))
                .toList();
    }

    private static @Nullable LocalDate reachedOn(List<Said> said) {
        return said.stream()
                .filter(each -> each.percent() == PromiseReport.REACHED)
                .map(Said::day)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, city.zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), city.zone());
    }
}
