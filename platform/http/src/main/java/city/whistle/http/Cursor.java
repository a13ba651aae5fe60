package city.whistle.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The place where a list goes on: the order keys of the last row seen, opaque to clients. */
public final class Cursor {
    /** Most items a page may have. */
    public static final int MAX_LIMIT = 200;

    private static final int DEFAULT_LIMIT = 50;
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The cursor of a row with these order keys. */
    public static String of(List<String> keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The order keys in a cursor.
     *
     * @param size how many keys the list's order is made of
     * @return null when the client asks for the first page
     * @throws InvalidField when the cursor was not made by this list
     */
    public static @Nullable List<String> keys(@Nullable String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        var keys = decode(cursor);
        if (keys.size() != size || !keys.stream().allMatch(PlainText.Rule::isPlain)) {
            throw notOurs();
        }
        return keys;
    }

    /**
     * What a cursor stands for, read from its order keys.
     *
     * @param size how many keys the list's order is made of
     * @param reader makes something useful of the keys; whatever it throws means that the cursor is none of ours
     * @return null when the client asks for the first page
     * @throws InvalidField when the cursor was not made by this list
     */
    public static <K> @Nullable K read(@Nullable String cursor, int size, Function<List<String>, K> reader) {
        var keys = keys(cursor, size);
        try {
            return keys == null ? null : reader.apply(keys);
        } catch (RuntimeException e) {
            throw notOurs();
        }
    }

    /** The page size asked for, 1 to {@value #MAX_LIMIT}; 50 when nothing is asked. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw new InvalidField("limit", "must be from 1 to " + MAX_LIMIT);
        }
        return asked;
    }

    private static List<String> decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return new ArrayList<>(List.of(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static InvalidField notOurs() {
        return new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
    }
}
