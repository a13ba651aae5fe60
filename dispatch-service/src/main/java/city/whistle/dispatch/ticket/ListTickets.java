package city.whistle.dispatch.ticket;

import city.whistle.city.City;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists tickets, each with what the caller may do to it: two statements, however long the page. The first finds the ids,
 * in SQL for its indexes' sake; the second reads the tickets.
 */
@ApplicationScoped
public class ListTickets {
    /** Where tickets without a deadline stand in the order; the database's word for it is {@code due_rank}. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Tickets tickets;
    private final City city;
    private final Clock clock;

    ListTickets(Tickets tickets, City city, Clock clock) {
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    /** One page of a list. */
    @WithSession
    public Uni<Page<TicketItem>> list(
            TicketFilter filter, TicketFilter.Sort sort, Hand hand, @Nullable String cursor, int limit) {
        var query = new TicketQuery(filter).page(sort, after(cursor), limit);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Panache.getSession()
                .chain(session -> query.on(session, UUID.class).getResultList())
                .chain(tickets::inOrder)
                .map(rows -> Page.of(rows, limit, ticket -> keyOf(ticket, sort))
                        .map(ticket -> TicketItem.of(new Situation(ticket, hand, city, now))));
    }

    private static List<String> keyOf(Ticket ticket, TicketFilter.Sort sort) {
        var at = switch (sort) {
            case DUE_AT -> ticket.deadline().dueAt().orElse(NEVER);
            case NEWEST -> ticket.matter().filedAt();
        };
        return List.of(at.toString(), ticket.id().toString());
    }

    private static @Nullable List<String> after(@Nullable String cursor) {
        var keys = Cursor.keys(cursor, 2);
        if (keys == null) {
            return null;
        }
        try {
            return List.of(
                    Instant.parse(keys.get(0)).toString(),
                    UUID.fromString(keys.get(1)).toString());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
