package city.whistle.callback.publication;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.figures.FigureViews.Item;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.Period;
import city.whistle.callback.figures.Withholding;
import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.OpenPromises;
import city.whistle.callback.publication.PublishFigures.Edition;
import city.whistle.city.City;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** The city's figures of a period as text that will not change any more. Units are not
 * ranked: they are named by what they promised alone. */
@ApplicationScoped
class Snapshot {
    private final AskFigures figures;
    private final FigureViews views;
    private final OpenPromises promises;
    private final ObjectMapper json;
    private final City city;
    private final CallbackConfig config;

    Snapshot(
            AskFigures figures,
            FigureViews views,
            OpenPromises promises,
            ObjectMapper json,
            City city,
            CallbackConfig config) {
        this.figures = figures;
        this.views = views;
        this.promises = promises;
        this.json = json;
        this.city = city;
        this.config = config;
    }

    /**
     * What is published; groups of fewer than {@code atLeast} cases are not.
     *
     * @param promises those that held in the period, as they stand when it is published
     */
    record Content(
            Item total,
            long excluded,
            int atLeast,
            List<Item> tiers,
            List<Item> districts,
            List<Item> categories,
            List<OpenPromise> promises) {}

    private record Parts(FigureViews.Answer tiers, FigureViews.Answer districts, FigureViews.Answer categories) {}

    Uni<String> of(Edition edition) {
        var period = new Period(
                edition.from().atStartOfDay(city.zone()).toOffsetDateTime(),
                edition.to().plusDays(1).atStartOfDay(city.zone()).toOffsetDateTime());
        return parts(period)
                .chain(parts -> promises.between(edition.from(), edition.to()).map(promised -> write(parts, promised)));
    }

    private Uni<Parts> parts(Period period) {
        return by(period, GroupBy.TIER)
                .chain(tiers -> by(period, GroupBy.DISTRICT)
                        .chain(districts -> by(period, GroupBy.CATEGORY)
                                .map(categories -> new Parts(tiers, districts, categories))));
    }

    private Uni<FigureViews.Answer> by(Period period, GroupBy by) {
        return figures.askForCity(period, by).map(set -> views.answer(by, set));
    }

    /** Only groups that nobody can be recognised in. */
    private List<Item> told(FigureViews.Answer answer) {
        var counts = answer.items().stream()
                .filter(item -> item.accepted() > 0)
                .collect(Collectors.toMap(Item::key, Item::accepted));
        var tellable = Withholding.tellable(counts, config.publicAtLeast());
        return answer.items().stream()
                .filter(item -> tellable.contains(item.key()))
                .toList();
    }

    private String write(Parts parts, List<OpenPromise> promised) {
        try {
            return json.writeValueAsString(new Content(
                    parts.tiers().total(),
                    parts.tiers().excludedCount(),
                    config.publicAtLeast(),
                    told(parts.tiers()),
                    told(parts.districts()),
                    told(parts.categories()),
                    promised));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
