package city.whistle.callback.promise;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.figures.AskUnits;
import city.whistle.callback.figures.AskUnits.Shares;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.Period;
import city.whistle.callback.figures.Rate;
import city.whistle.callback.figures.Withholding;
import city.whistle.city.City;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far units are with what they promised, counted as all figures are. Nothing is told that is made of too few cases,
 * nor a category whose cases would tell of another one's.
 */
@ApplicationScoped
class MeasurePromises {
    private final AskUnits units;
    private final City city;
    private final CallbackConfig config;

    MeasurePromises(AskUnits units, City city, CallbackConfig config) {
        this.units = units;
        this.city = city;
        this.config = config;
    }

    /** The rates that may be told, by promise. One question after the other: a session does one thing at a time. */
    Uni<Map<UUID, Rate>> measure(List<Promise> promises) {
        var asked = promises.stream().collect(Collectors.groupingBy(MeasurePromises::question));
        var told = new HashMap<UUID, Rate>();
        return Multi.createFrom()
                .iterable(asked.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> answer(each.getKey(), each.getValue(), told))
                .collect()
                .asList()
                .replaceWith(told);
    }

    /** What one look at the figures answers for all promises that ask for it. */
    private record Question(
            Days days,
            Measure measure,
            @Nullable String unit,
            @Nullable Integer hours) {}

    /** Figures of all units are one question a quarter; categories and times are asked unit by unit. */
    private static Question question(Promise promise) {
        var pledge = promise.pledge();
        var days = new Days(pledge.from(), pledge.due());
        boolean ofAll = pledge.measure().figure() != null && pledge.category() == null;
        return ofAll
                ? new Question(days, Measure.RESOLUTION, null, null)
                : new Question(days, pledge.measure(), pledge.unit(), pledge.withinHours());
    }

    private Uni<Boolean> answer(Question question, List<Promise> promises, Map<UUID, Rate> told) {
        var period = question.days().in(city.zone());
        var unit = question.unit();
        if (unit == null) {
            return units.each(period).map(groups -> tellAll(groups, promises, told));
        }
        return question.measure().isCounted()
                ? ofUnit(question, unit, period).map(rates -> tell(rates, promises, told))
                : Uni.createFrom().item(true);
    }

    /** One unit's rates by category, the total under the empty key. */
    private Uni<Map<String, Rate>> ofUnit(Question question, String unit, Period period) {
        var figure = question.measure().figure();
        if (figure != null) {
            return units.categories(unit, period).map(groups -> rates(groups, figure));
        }
        var step = Objects.requireNonNull(question.measure().step());
        return units.within(unit, period, step, Objects.requireNonNull(question.hours()))
                .map(this::rates);
    }

    private Map<String, Rate> rates(Map<String, Group> groups, Figure figure) {
        var tellable = tellable(groups, group -> group.rate(Figure.COMPLETION).d());
        return groups.values().stream()
                .filter(group -> tellable.contains(group.key()))
                .collect(Collectors.toMap(Group::key, group -> group.rate(figure)));
    }

    private Map<String, Rate> rates(Shares shares) {
        var rates = new HashMap<>(shares.categories());
        rates.keySet().retainAll(tellable(shares.categories(), Rate::d));
        rates.put("", shares.total());
        return rates;
    }

    private <T> java.util.Set<String> tellable(Map<String, T> groups, ToLongFunction<T> count) {
        var counts = groups.entrySet().stream()
                .filter(each -> count.applyAsLong(each.getValue()) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> count.applyAsLong(each.getValue())));
        return Withholding.tellable(counts, config.publicAtLeast());
    }

    private boolean tellAll(Map<String, Group> groups, List<Promise> promises, Map<UUID, Rate> told) {
        promises.forEach(promise -> {
            var group = groups.get(promise.pledge().unit());
            var figure = Objects.requireNonNull(promise.pledge().measure().figure());
            tell(promise, group == null ? null : group.rate(figure), told);
        });
        return true;
    }

    private boolean tell(Map<String, Rate> rates, List<Promise> promises, Map<UUID, Rate> told) {
        promises.forEach(promise -> tell(
                promise, rates.get(Objects.requireNonNullElse(promise.pledge().category(), "")), told));
        return true;
    }

    private void tell(Promise promise, @Nullable Rate rate, Map<UUID, Rate> told) {
        if (rate != null && rate.d() >= config.publicAtLeast()) {
            told.put(promise.id(), rate);
        }
    }
}
