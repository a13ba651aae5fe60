package city.whistle.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stretch of a list; {@code next} is the cursor of the following stretch, null at the end. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows that were read with a limit of one more than asked for.
     *
     * @param rows up to {@code limit + 1} rows, in order
     * @param keyOf the values of a row that the order is made of, as text; the last of them unique
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, List<String>> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(rows.subList(0, limit), Cursor.of(keyOf.apply(rows.get(limit - 1))));
    }

    /** The same page with each item told differently. */
    public <R> Page<R> map(Function<? super T, R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
