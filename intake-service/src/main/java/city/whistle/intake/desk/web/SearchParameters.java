package city.whistle.intake.desk.web;

import city.whistle.contracts.Tier;
import city.whistle.http.Cursor;
import city.whistle.http.InReach;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.desk.Search;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search as it stands in the address. */
public class SearchParameters {
    private static final int MAX_TEXT = 100;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("tier")
    @Nullable
    Tier tier;

    @QueryParam("grid")
    @Nullable
    String grid;

    @QueryParam("from")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Nullable
    Instant to;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    Search search() {
        var faults = new Faults();
        faults.optionalText("text", text, MAX_TEXT);
        faults.optionalText("phone", phone, MAX_TEXT);
        faults.optionalText("category", category, MAX_TEXT);
        faults.unless(grid == null || grid.matches("[0-9]{6,15}"), "grid", "must be 6 to 15 digits");
        faults.refuse();
        return new Search(
                phone,
                text,
                category,
                tier,
                grid,
                InReach.moment("from", from),
                InReach.moment("to", to),
                before(),
                Cursor.limit(limit));
    }

    private @Nullable UUID before() {
        var keys = Cursor.keys(cursor, 1);
        try {
            return keys == null ? null : UUID.fromString(keys.get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
