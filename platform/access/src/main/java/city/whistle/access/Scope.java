package city.whistle.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a caller may see: everything, or the cases of the own units, or the cases that lie in the own areas.
 *
 * @param units unit codes
 * @param areas district (6 digits), subdistrict (9), community (12) or grid (15) codes
 */
public record Scope(boolean everything, Set<String> units, Set<String> areas) {
    public Scope {
        units = Set.copyOf(units);
        areas = areas.stream().filter(area -> !area.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a case handled by these units, at a place in the grid of that code, is in scope. */
    public boolean sees(Collection<String> handledBy, String grid) {
        return everything
                || handledBy.stream().anyMatch(units::contains)
                || areas.stream().anyMatch(grid::startsWith);
    }
}
