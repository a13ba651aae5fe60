package city.whistle.intake.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one after the other; never the whole file at once. */
interface Rows extends Closeable {
    /** Longest cell, or line of JSON: what is longer is no complaint but a quote that is never closed. */
    int LONGEST = 100_000;

    /** The columns that the file names; null where every line names its own. */
    @Nullable
    Set<String> columns();

    /** The next line; null at the end. */
    @Nullable
    Row next() throws IOException;

    /** The lines of a file of that layout. */
    static Rows open(Path file, Layout layout) {
        try {
            return switch (layout.format()) {
                case CSV -> new CsvRows(file, layout);
                case XLSX -> XlsxRows.open(file, layout);
                case JSONL -> new JsonlRows(file, layout);
            };
        } catch (IOException unreadable) {
            throw new UnreadableFile("cannot be read: " + unreadable.getMessage());
        }
    }

    /** The next lines, so many at most; none at the end. */
    default List<Row> take(int most) {
        try {
            var rows = new ArrayList<Row>();
            for (var row = next(); row != null; row = rows.size() < most ? next() : null) {
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UnreadableFile("cannot be read: " + unreadable.getMessage());
        }
    }

    /** Passes over lines that were taken before. */
    default void skip(long count) {
        try {
            for (long i = 0; i < count; i++) {
                next();
            }
        } catch (IOException unreadable) {
            throw new UnreadableFile("cannot be read: " + unreadable.getMessage());
        }
    }
}
