package city.whistle.dispatch.ticket;

import city.whistle.dispatch.ticket.Followers.Tidings;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All tickets. What a ticket has to tell is written with it. */
@ApplicationScoped
public class Tickets {
    private final Outbox outbox;
    private final Followers followers;

    Tickets(Outbox outbox, Followers followers) {
        this.outbox = outbox;
        this.followers = followers;
    }

    /** The ticket, to look at; null if there is none. */
    public Uni<@Nullable Ticket> find(UUID id) {
        return Panache.getSession().chain(session -> session.find(Ticket.class, id));
    }

    /** The ticket of that number, to look at; null if there is none. */
    Uni<@Nullable Ticket> find(String number) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Ticket where number = ?1", Ticket.class)
                        .setParameter(1, number)
                        .getSingleResultOrNull());
    }

    /** The ticket, held for this transaction so that nobody else changes it meanwhile; null if there is none. */
    public Uni<@Nullable Ticket> hold(UUID id) {
        return Panache.getSession().chain(session -> session.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Some suspended tickets whose day has come, held, leaving out those that somebody else holds already. */
    public Uni<List<Ticket>> holdSuspendedUntil(Instant day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from ticket where state = 'suspended' and suspended_until <= ?1"
                                        + " order by suspended_until limit 50 for update skip locked",
                                UUID.class)
                        .setParameter(1, day.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .chain(this::inOrder);
    }

    /** The tickets of those ids, in their order. */
    Uni<List<Ticket>> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery("from Ticket where id in (?1)", Ticket.class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(found -> sorted(found, ids));
    }

    private static List<Ticket> sorted(List<Ticket> found, List<UUID> ids) {
        var byId = found.stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Which of these are tickets. */
    public Uni<List<UUID>> known(Set<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery("select id from Ticket where id in (?1)", UUID.class)
                        .setParameter(1, ids)
                        .getResultList());
    }

    /** Tickets that were just born. */
    public Uni<Void> add(List<Ticket> born) {
        return Panache.getSession()
                .chain(session -> session.persistAll(born.toArray()))
                .chain(() -> save(born));
    }

    /** Writes the ticket with its history, evidence and events; its version is the new one afterwards. */
    public Uni<Void> save(Ticket ticket) {
        return save(List.of(ticket));
    }

    private Uni<Void> save(List<Ticket> tickets) {
        return Panache.getSession()
                .call(session -> session.persistAll(all(tickets, Trail::history)))
                .call(session -> session.persistAll(all(tickets, Trail::evidence)))
                .chain(Mutiny.Session::flush)
                .chain(() -> tell(tickets))
                .invoke(() -> tickets.forEach(ticket -> ticket.trail().clear()));
    }

    private Uni<Void> tell(List<Ticket> tickets) {
        var events = tickets.stream()
                .flatMap(ticket -> ticket.trail().events().stream())
                .toList();
        return outbox.append(events)
                .chain(() -> followers.hear(tickets.stream()
                        .map(ticket -> new Tidings(ticket, ticket.trail().events()))
                        .toList()));
    }

    private static Object[] all(List<Ticket> tickets, Function<Trail, List<?>> part) {
        return tickets.stream()
                .flatMap(ticket -> part.apply(ticket.trail()).stream())
                .toArray();
    }

    /** Notes what happened to a case, whether or not its ticket is there, beside the ticket's version. */
    public Uni<Void> note(HistoryEntry entry) {
        return Panache.getSession().chain(session -> session.persist(entry));
    }

    Uni<List<HistoryEntry>> historyOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from HistoryEntry where caseId = ?1 order by id", HistoryEntry.class)
                        .setParameter(1, id)
                        .getResultList());
    }

    Uni<List<Evidence>> evidenceOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Evidence where caseId = ?1 order by id", Evidence.class)
                        .setParameter(1, id)
                        .getResultList());
    }
}
