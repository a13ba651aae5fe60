package city.whistle.callback.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Figures of a period, group by group and in total.
 *
 * @param excluded the first of the cases that are in no figure
 * @param excludedCount how many those are
 */
public record FigureSet(List<Group> groups, Group total, List<Excluded> excluded, long excludedCount) {
    /** The key of cases whose group is not known yet, such as the unit of one that waits for triage. */
    public static final String NONE = "none";

    /** A case left out, and why: withdrawn, merged or not_accepted. */
    public record Excluded(UUID id, String number, String reason) {}

    /** All figures of the cases with one key. */
    public record Group(String key, Map<Figure, Rate> rates) {
        static Group empty(String key) {
            return new Group(key, Map.of());
        }

        /** The figure; nothing of nothing when no case was there to count. */
        public Rate rate(Figure figure) {
            return rates.getOrDefault(figure, Rate.of(0, 0));
        }

        Group with(Group more) {
            var all = new EnumMap<Figure, Rate>(Figure.class);
            all.putAll(rates);
            all.putAll(more.rates);
            return new Group(key, all);
        }
    }
}
