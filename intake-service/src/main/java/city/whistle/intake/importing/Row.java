package city.whistle.intake.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param line where it stands, counted as an editor or Excel counts
 * @param cells what is in it, by column
 * @param broken why it cannot be read at all; then it has no cells
 */
record Row(long line, Map<String, String> cells, @Nullable String broken) {
    static Row of(long line, Map<String, String> cells) {
        return new Row(line, cells, null);
    }

    static Row broken(long line, String why) {
        return new Row(line, Map.of(), why);
    }
}
