package city.whistle.intake.hotspot;

import java.time.Instant;
import java.util.List;

/**
 * Complaints of one kind in one grid.
 *
 * @param count in the window
 * @param before in the window of the same length before it
 * @param lat the middle of them
 * @param latest when the last of them was filed
 * @param numbers some of them, the newest first
 */
public record HotSpot(
        String category,
        String grid,
        double lat,
        double lon,
        int count,
        int before,
        int merged,
        Instant latest,
        List<String> numbers) {
    public HotSpot {
        numbers = List.copyOf(numbers);
    }

    /** How many more than before. */
    public int growth() {
        return count - before;
    }
}
