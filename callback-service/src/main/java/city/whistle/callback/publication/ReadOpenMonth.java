package city.whistle.callback.publication;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.figures.AskSteps;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.Period;
import city.whistle.callback.figures.Rate;
import city.whistle.callback.figures.Step;
import city.whistle.callback.figures.Withholding;
import city.whistle.callback.publication.OpenMonth.Area;
import city.whistle.callback.publication.OpenMonth.Course;
import city.whistle.callback.publication.OpenMonth.TierTimes;
import city.whistle.callback.publication.OpenMonth.Totals;
import city.whistle.city.City;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Tier;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The city's figures of one month as everybody may see them. Only whole calendar months are told, one by one: freely
 * chosen periods could be subtracted from each other until a single case remains.
 */
@ApplicationScoped
public class ReadOpenMonth {
    private static final int MONTHS = 12;

    private final AskFigures figures;
    private final AskSteps steps;
    private final City city;
    private final CallbackConfig config;

    ReadOpenMonth(AskFigures figures, AskSteps steps, City city, CallbackConfig config) {
        this.figures = figures;
        this.steps = steps;
        this.city = city;
        this.config = config;
    }

    /** That month, as it is known now. */
    public Uni<OpenMonth> read(YearMonth month) {
        var days = Days.monthOf(month.atDay(1));
        var period = days.in(city.zone());
        return figures.askForCity(period, GroupBy.SUBDISTRICT)
                .chain(areas -> figures.askForCity(period, GroupBy.TIER)
                        .chain(tiers -> times(period, tiers)
                                .chain(times -> figures.askForCity(
                                                days.twoYears().in(city.zone()), GroupBy.MONTH)
                                        .map(months -> open(month, areas, times, months)))));
    }

    private OpenMonth open(YearMonth month, FigureSet areas, List<TierTimes> tiers, FigureSet months) {
        return new OpenMonth(
                month,
                config.publicAtLeast(),
                totals(areas.total()),
                areas(areas),
                joined(areas),
                tiers,
                course(month, months));
    }

    private @Nullable Totals totals(Group group) {
        return taken(group) < config.publicAtLeast()
                ? null
                : new Totals(
                        taken(group),
                        group.rate(Figure.COMPLETION).n(),
                        told(group.rate(Figure.ON_TIME)),
                        told(group.rate(Figure.RESOLUTION)),
                        told(group.rate(Figure.SATISFACTION)),
                        told(group.rate(Figure.REPEAT)));
    }

    private @Nullable Rate told(Rate rate) {
        return rate.d() < config.publicAtLeast() ? null : rate;
    }

    private List<String> joined(FigureSet set) {
        var counts = counts(set);
        var tellable = Withholding.tellable(counts, config.publicAtLeast());
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= config.publicAtLeast() && !tellable.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Area> areas(FigureSet set) {
        var counts = counts(set);
        var tellable = Withholding.tellable(counts, config.publicAtLeast());
        var areas = new ArrayList<>(tellable.stream()
                .sorted(Comparator.naturalOrder())
                .map(key -> new Area(key, counts.getOrDefault(key, 0L)))
                .toList());
        long rest = taken(set.total()) - areas.stream().mapToLong(Area::taken).sum();
        if (rest > 0 && taken(set.total()) >= config.publicAtLeast()) {
            areas.add(new Area(OpenMonth.REST, rest));
        }
        return areas;
    }

    /** Asks one tier after the other: a session does one thing at a time. */
    private Uni<List<TierTimes>> times(Period period, FigureSet tiers) {
        var tellable = Withholding.tellable(counts(tiers), config.publicAtLeast());
        var groups = tiers.groups().stream().collect(Collectors.toMap(Group::key, Function.identity()));
        return Multi.createFrom()
                .items(Tier.values())
                .filter(tier -> tellable.contains(tier.wire()))
                .onItem()
                .transformToUniAndConcatenate(
                        tier -> steps.askForCity(period, tier.wire()).map(times -> times(tier, groups, times)))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(Optional::stream).toList());
    }

    private Optional<TierTimes> times(Tier tier, Map<String, Group> groups, List<Step.Times> times) {
        var hours = times.stream()
                .filter(each -> each.step() == Step.DONE && each.count() >= config.publicAtLeast())
                .map(Step.Times::hours)
                .findFirst()
                .orElse(List.of());
        var group = groups.getOrDefault(tier.wire(), new Group(tier.wire(), Map.of()));
        return city.limits()
                .of(tier, ClockKind.COMPLETION)
                .map(limit -> new TierTimes(tier.wire(), limit, told(group.rate(Figure.ON_TIME)), hours));
    }

    private List<Course> course(YearMonth last, FigureSet months) {
        var groups = months.groups().stream().collect(Collectors.toMap(Group::key, Function.identity()));
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .map(month -> new Course(
                        month, totals(groups.getOrDefault(month.toString(), new Group(month.toString(), Map.of())))))
                .toList();
    }

    private static Map<String, Long> counts(FigureSet set) {
        return set.groups().stream()
                .filter(group -> taken(group) > 0)
                .collect(Collectors.toMap(Group::key, ReadOpenMonth::taken));
    }

    private static long taken(Group group) {
        return group.rate(Figure.COMPLETION).d();
    }
}
