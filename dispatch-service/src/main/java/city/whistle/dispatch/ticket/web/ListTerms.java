package city.whistle.dispatch.ticket.web;

import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.ticket.Overdue;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query of a list of tickets. */
public class ListTerms {
    private static final Pattern AREA = Pattern.compile("\\d{6}(\\d{3}){0,3}");
    private static final int SHORTEST_WORDS = 2;
    private static final int LONGEST_WORDS = 100;
    private static final String BEGINNING = "0";

    /** One state or several, with commas or repeated. */
    @QueryParam("state")
    List<String> state = List.of();

    @QueryParam("tier")
    @Nullable
    Tier tier;

    @QueryParam("urgency")
    @Nullable
    Urgency urgency;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("assignee")
    @Nullable
    String assignee;

    @QueryParam("overdue")
    @Nullable
    Overdue overdue;

    @QueryParam("category")
    @Nullable
    String category;

    /** A grid, or with fewer digits the community, subdistrict or district around it. */
    @QueryParam("grid")
    @Nullable
    String grid;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("sort")
    @Nullable
    String sort;

    /** Lists what was changed after that time, or from the beginning with 0, in the order of changes. */
    @QueryParam("updated_after")
    @Nullable
    String updatedAfter;

    @QueryParam("limit")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    TicketFilter filter(Scope scope, City city) {
        return new TicketFilter(
                scope,
                states(),
                tier,
                urgency,
                known(
                        "unit",
                        unit,
                        unit != null
                                && (city.unit(unit).isPresent()
                                        || city.area(unit).isPresent())),
                some(assignee),
                overdue,
                known(
                        "category",
                        category,
                        category != null && city.category(category).isPresent()),
                known("grid", grid, grid != null && AREA.matcher(grid).matches()),
                words(),
                false);
    }

    TicketFilter.Sort order() {
        if (sort == null || sort.isEmpty()) {
            return TicketFilter.Sort.DUE_AT;
        }
        return Arrays.stream(TicketFilter.Sort.values())
                .filter(each -> each.wire().equals(sort))
                .findFirst()
                .orElseThrow(() -> new InvalidField("sort", "must be dueAt or -filedAt"));
    }

    /** Whether what was changed is asked for, in the order of changes. */
    boolean isOfChanges() {
        return updatedAfter != null;
    }

    /** From when on; null from the beginning. */
    @Nullable
    Instant since() {
        if (updatedAfter == null || updatedAfter.equals(BEGINNING)) {
            return null;
        }
        try {
            // a plus that nobody encoded arrives as a space
            return OffsetDateTime.parse(updatedAfter.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField("updated_after", "must be a time such as 2026-11-22T08:00:00+08:00, or 0");
        }
    }

    int size() {
        return Cursor.limit(limit);
    }

    private Set<TicketState> states() {
        var states = EnumSet.noneOf(TicketState.class);
        for (var some : state) {
            for (var one : some.split(",", -1)) {
                states.add(stateOf(one.strip()));
            }
        }
        return states;
    }

    private static TicketState stateOf(String wire) {
        try {
            return WireName.of(TicketState.class, wire);
        } catch (IllegalArgumentException e) {
            throw new InvalidField("state", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String known(String field, @Nullable String value, boolean isKnown) {
        if (some(value) != null && !isKnown) {
            throw new InvalidField(field, "the city pack knows no " + field + " '" + value + "'");
        }
        return some(value);
    }

    private static @Nullable String some(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private @Nullable String words() {
        var words = some(q);
        if (words != null && (words.strip().length() < SHORTEST_WORDS || words.length() > LONGEST_WORDS)) {
            throw new InvalidField("q", "must have " + SHORTEST_WORDS + " to " + LONGEST_WORDS + " characters");
        }
        return words == null ? null : words.strip();
    }
}
