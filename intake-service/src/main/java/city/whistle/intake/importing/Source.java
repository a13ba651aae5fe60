package city.whistle.intake.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field's value comes from.
 *
 * @param column the column it stands in; null for a value that is the same in every line
 * @param constant that value, or what stands for an empty cell
 * @param values what the other system's words mean; empty takes them as they are
 * @param otherwise what a word means that {@code values} does not have; empty leaves the field out, null makes the line bad
 * @param times how times are written, as in {@code yyyy/M/d H:mm}; null for the mapping's own
 */
record Source(
        @Nullable String column,
        @Nullable String constant,
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable String times) {
    Source {
        values = Map.copyOf(values);
    }

    /** The value in that line; null when there is none. */
    @Nullable
    String in(Row row) {
        var cell = column == null ? "" : row.cells().getOrDefault(column, "").strip();
        if (cell.isEmpty()) {
            return constant;
        }
        if (values.isEmpty()) {
            return cell;
        }
        var meant = values.getOrDefault(cell, otherwise);
        if (meant == null) {
            throw new UnknownWord(cell);
        }
        return meant.isEmpty() ? null : meant;
    }

    /** A word that the mapping does not know. */
    static final class UnknownWord extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownWord(String word) {
            super("holds '" + word + "', which the mapping's values do not have");
        }
    }
}
