package city.whistle.callback.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line of headings.
 *
 * @param rows each cell a number, a text, or nothing
 */
public record Sheet(List<String> headings, List<List<@Nullable Object>> rows) {}
