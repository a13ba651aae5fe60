package city.whistle.callback.publication;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.figures.FigureViews.Item;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.Period;
import city.whistle.callback.publication.PublishFigures.Edition;
import city.whistle.city.City;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** The city's figures of a period as text that will not change any more. Units are not named: ranking them is not the point. */
@ApplicationScoped
class Snapshot {
    private final AskFigures figures;
    private final FigureViews views;
    private final ObjectMapper json;
    private final City city;
    private final CallbackConfig config;

    Snapshot(AskFigures figures, FigureViews views, ObjectMapper json, City city, CallbackConfig config) {
        this.figures = figures;
        this.views = views;
        this.json = json;
        this.city = city;
        this.config = config;
    }

    /** What is published; groups of fewer than {@code atLeast} cases are not. */
    record Content(
            Item total, long excluded, int atLeast, List<Item> tiers, List<Item> districts, List<Item> categories) {}

    Uni<String> of(Edition edition) {
        var period = new Period(
                edition.from().atStartOfDay(city.zone()).toOffsetDateTime(),
                edition.to().plusDays(1).atStartOfDay(city.zone()).toOffsetDateTime());
        return by(period, GroupBy.TIER)
                .chain(tiers -> by(period, GroupBy.DISTRICT)
                        .chain(districts ->
                                by(period, GroupBy.CATEGORY).map(categories -> write(tiers, districts, categories))));
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

    private String write(FigureViews.Answer tiers, FigureViews.Answer districts, FigureViews.Answer categories) {
        try {
            return json.writeValueAsString(new Content(
                    tiers.total(),
                    tiers.excludedCount(),
                    config.publicAtLeast(),
                    told(tiers),
                    told(districts),
                    told(categories)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
