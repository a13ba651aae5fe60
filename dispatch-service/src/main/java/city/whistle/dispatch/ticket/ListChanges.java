package city.whistle.dispatch.ticket;

import city.whistle.city.City;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists tickets in the order in which they were changed, for who keeps a copy: nothing is skipped and nothing comes twice
 * unchanged, whatever is written meanwhile. Changes of a transaction show once all that began before it are over. The
 * {@code next} of a page is always there; an empty page means that this is all for now.
 */
@ApplicationScoped
public class ListChanges {
    private final Tickets tickets;
    private final City city;
    private final Clock clock;

    ListChanges(Tickets tickets, City city, Clock clock) {
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    /**
     * Where the list goes on.
     *
     * @param changedIn the transaction
     */
    record Position(long changedIn, UUID id) {
        private static final Position BEGINNING = new Position(0, new UUID(0, 0));

        static Position of(@Nullable String cursor) {
            var read = Cursor.read(
                    cursor, 2, keys -> new Position(Long.parseLong(keys.get(0)), UUID.fromString(keys.get(1))));
            return read == null ? BEGINNING : read;
        }

        static Position of(Object[] row) {
            return new Position(((Number) row[1]).longValue(), (UUID) row[0]);
        }

        String cursor() {
            return Cursor.of(List.of(Long.toString(changedIn), id.toString()));
        }
    }

    /** One page, from {@code since} on and after the cursor. */
    @WithSession
    public Uni<Page<TicketItem>> list(
            TicketFilter filter, @Nullable Instant since, Hand hand, @Nullable String cursor, int limit) {
        var after = Position.of(cursor);
        var query = new TicketQuery(filter).changes(after, since, limit);
        return Panache.getSession()
                .chain(session -> query.on(session, Object[].class).getResultList())
                .map(rows -> rows.stream().map(Position::of).toList())
                .chain(rows -> asTheyStand(rows, hand).map(items -> page(rows, items, after)));
    }

    private static Page<TicketItem> page(List<Position> rows, List<TicketItem> items, Position after) {
        return new Page<>(items, (rows.isEmpty() ? after : rows.getLast()).cursor());
    }

    /** What was changed again since its row was found comes later, in its new place. */
    private Uni<List<TicketItem>> asTheyStand(List<Position> rows, Hand hand) {
        var found = rows.stream().collect(Collectors.toMap(Position::id, Function.identity()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return tickets.inOrder(rows.stream().map(Position::id).toList())
                .map(all -> all.stream()
                        .filter(ticket -> isAsFound(ticket, found))
                        .map(ticket -> TicketItem.of(new Situation(ticket, hand, city, now)))
                        .toList());
    }

    private static boolean isAsFound(Ticket ticket, Map<UUID, Position> found) {
        return Objects.requireNonNull(found.get(ticket.id())).changedIn() == ticket.changedIn();
    }
}
