package city.whistle.callback.figures;

import city.whistle.contracts.WireName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * In which class a group is, instead of which rank it has: by its weakest of on-time, resolution and satisfaction rate.
 * Groups with too few cases are in none.
 */
public enum Grade implements WireName {
    EXCELLENT,
    GOOD,
    FAIR,
    WEAK,
    NONE;

    /**
     * The class of a group.
     *
     * @param bounds the least rates of the first three classes, falling
     * @param minimum the fewest cases a rate must be made of to count here
     */
    static Grade of(FigureSet.Group group, List<BigDecimal> bounds, int minimum) {
        return Stream.of(Figure.ON_TIME, Figure.RESOLUTION, Figure.SATISFACTION)
                .map(group::rate)
                .filter(rate -> rate.d() >= minimum)
                .map(Rate::rate)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .map(weakest -> of(weakest, bounds))
                .orElse(NONE);
    }

    private static Grade of(BigDecimal rate, List<BigDecimal> bounds) {
        for (int i = 0; i < bounds.size(); i++) {
            if (rate.compareTo(bounds.get(i)) >= 0) {
                return values()[i];
            }
        }
        return WEAK;
    }
}
