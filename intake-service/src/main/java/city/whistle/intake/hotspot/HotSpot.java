package city.whistle.intake.hotspot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaints of one kind in one grid.
 *
 * @param count in the window
 * @param before in the window of the same length before it
 * @param merged how many of them are handled as part of another case
 * @param joint the number of the case most of those are part of
 * @param lat the middle of them
 * @param latest when the last of them was filed
 * @param numbers some of them, the newest first
 * @param trend how many in each of equal spans, the oldest first; the first half is before the window
 */
public record HotSpot(
        String category,
        String grid,
        double lat,
        double lon,
        int count,
        int before,
        int merged,
        @Nullable String joint,
        Instant latest,
        List<String> numbers,
        List<Integer> trend) {
    public HotSpot {
        numbers = List.copyOf(numbers);
        trend = List.copyOf(trend);
    }

    /** How many more than before. */
    public int growth() {
        return count - before;
    }
}
