package city.whistle.callback.callback;

import city.whistle.access.Caller;
import city.whistle.contracts.Canary;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The callbacks a caller may take part in, by due time: what waits oldest first, what is over newest first. */
@ApplicationScoped
public class CallbackQueue {
    private static final Map<String, String> CONDITIONS = Map.of(
            "open", "c.state = 'open'",
            "due", "c.state = 'open' and c.due_at <= ?1",
            "scheduled", "c.state = 'open' and c.due_at > ?1",
            "check", "c.state = 'check'",
            "review", "c.state = 'review'",
            "concluded", "c.state = 'concluded'",
            "cancelled", "c.state = 'cancelled'");

    private static final Set<String> OVER = Set.of("concluded", "cancelled");

    private static final String SELECT = """
            select c.* from callback c left join called_case k on k.case_id = c.case_id
            where {condition} and {counts}
              and cast(?1 as timestamptz) is not null
              and not coalesce(k.units && string_to_array(?2, ','), false)
              and not coalesce(?3 = any(k.people), false)
              and (?4 or exists (select from unnest(string_to_array(?5, ',')) area where starts_with(c.grid, area)))
              and (c.due_at, c.case_id, c.cycle) {beyond} (?6, ?7, ?8)
            order by c.due_at {order}, c.case_id {order}, c.cycle {order}
            limit ?9
            """;

    private static final String UNCONTACTABLE = """
            select case_id from called_case
            where case_id = any(cast(string_to_array(?1, ',') as uuid[])) and not contactable
            """;

    private final Caller caller;
    private final Clock clock;

    CallbackQueue(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A callback as a list shows it; {@code contactable} is false when the vault holds no way to reach the resident. */
    public record Entry(Callback callback, boolean contactable) {}

    /** A place in the list's order. */
    private record Place(OffsetDateTime dueAt, UUID caseId, int cycle) {}

    /**
     * One page of the list.
     *
     * @param asked due, scheduled, check, review, concluded, cancelled; null for all that are open
     */
    public Uni<Page<Entry>> page(@Nullable String asked, @Nullable Integer askedLimit, @Nullable String cursor) {
        var state = asked == null || asked.isEmpty() ? "open" : asked;
        var condition = CONDITIONS.get(state);
        if (condition == null) {
            throw new InvalidField("state", "must be one of due, scheduled, check, review, concluded, cancelled");
        }
        int limit = Cursor.limit(askedLimit);
        boolean down = OVER.contains(state);
        var from = place(cursor, down);
        return Panache.withSession(() -> rows(sql(condition, down), from, limit).chain(rows -> entries(rows, limit)));
    }

    private static String sql(String condition, boolean down) {
        return SELECT.replace("{condition}", condition)
                .replace("{counts}", Canary.isNot("c.case_id"))
                .replace("{beyond}", down ? "<" : ">")
                .replace("{order}", down ? "desc" : "asc");
    }

    private Uni<List<Callback>> rows(String sql, Place from, int limit) {
        var scope = caller.scope();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Callback.class)
                        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(2, String.join(",", caller.units()))
                        .setParameter(3, caller.login())
                        .setParameter(4, scope.everything())
                        .setParameter(5, String.join(",", scope.areas()))
                        .setParameter(6, from.dueAt())
                        .setParameter(7, from.caseId())
                        .setParameter(8, from.cycle())
                        .setParameter(9, limit + 1)
                        .getResultList());
    }

    private Uni<Page<Entry>> entries(List<Callback> rows, int limit) {
        var page = Page.of(rows, limit, CallbackQueue::keys);
        var ids = page.items().stream().map(each -> each.caseId().toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNCONTACTABLE, UUID.class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(HashSet::new)
                .map(without -> page.map(each -> new Entry(each, !without.contains(each.caseId()))));
    }

    private static List<String> keys(Callback callback) {
        return List.of(callback.dueAt().toString(), callback.caseId().toString(), Integer.toString(callback.cycle()));
    }

    private static Place place(@Nullable String cursor, boolean down) {
        var keys = Cursor.keys(cursor, 3);
        if (keys == null) {
            return down
                    ? new Place(OffsetDateTime.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L), Integer.MAX_VALUE)
                    : new Place(OffsetDateTime.parse("0001-01-01T00:00:00Z"), new UUID(0L, 0L), 0);
        }
        try {
            return new Place(
                    OffsetDateTime.parse(keys.get(0)), UUID.fromString(keys.get(1)), Integer.parseInt(keys.get(2)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
