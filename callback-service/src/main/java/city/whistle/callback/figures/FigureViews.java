package city.whistle.callback.figures;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.figures.FigureSet.Excluded;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.city.Text;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as JSON shows them. */
@ApplicationScoped
public class FigureViews {
    private final FigureNames names;
    private final CallbackConfig config;

    FigureViews(FigureNames names, CallbackConfig config) {
        this.names = names;
        this.config = config;
    }

    /**
     * One group; beside the fields here it has one member for each figure, as {@code {n, d, rate}}.
     *
     * @param comparable whether there are cases enough to compare the group with others
     * @param grade excellent, good, fair, weak, or none where there are too few cases
     */
    public record Item(
            String key,
            String name,
            String nameEn,
            long accepted,
            long closed,
            boolean comparable,
            @JsonProperty("class") String grade,
            @JsonIgnore Map<String, Rate> rates) {
        @JsonAnyGetter
        public Map<String, Rate> figures() {
            return rates;
        }
    }

    /** The answer to a question; {@code excluded} holds the first ones, {@code excludedCount} says how many there are. */
    public record Answer(String by, List<Item> items, Item total, List<Excluded> excluded, long excludedCount) {}

    /** Names the groups and puts every figure beside them. */
    public Answer answer(GroupBy by, FigureSet set) {
        var items = set.groups().stream().map(group -> item(by, group)).toList();
        var total = item("total", "合计", "total", set.total());
        return new Answer(by.wire(), items, total, set.excluded(), set.excludedCount());
    }

    /** What a group is called. */
    public Text name(GroupBy by, String key) {
        return names.name(by, key);
    }

    /** The fewest cases that are compared. */
    public int minimum() {
        return config.minimumSample();
    }

    /** Whether a rate is made of too few cases to say anything. */
    public boolean isFew(Rate rate) {
        return rate.d() < config.minimumSample();
    }

    private Item item(GroupBy by, Group group) {
        var name = names.name(by, group.key());
        return item(group.key(), name.zh(), name.en(), group);
    }

    private Item item(String key, String zh, String en, Group group) {
        var completion = group.rate(Figure.COMPLETION);
        var rates = new LinkedHashMap<String, Rate>();
        for (var figure : Figure.values()) {
            rates.put(figure.wire(), group.rate(figure));
        }
        boolean comparable = completion.d() >= config.minimumSample();
        var grade = Grade.of(group, config.classes(), config.minimumSample()).wire();
        return new Item(key, zh, en, completion.d(), completion.n(), comparable, grade, rates);
    }
}
