package city.whistle.escalation;

import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in a list that is ordered by a time and an id. */
public record Keyset(OffsetDateTime time, UUID id) {
    /**
     * The place a cursor names; null for the beginning.
     *
     * @throws InvalidField when the cursor was not made by such a list
     */
    public static @Nullable Keyset of(@Nullable String cursor) {
        var keys = Cursor.keys(cursor, 2);
        if (keys == null) {
            return null;
        }
        try {
            return new Keyset(Instant.parse(keys.get(0)).atOffset(ZoneOffset.UTC), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }

    /** The keys of a row, for {@link city.whistle.http.Page#of}. */
    public static List<String> keys(Instant time, UUID id) {
        return List.of(time.toString(), id.toString());
    }
}
