package city.whistle.callback.promise;

import city.whistle.callback.promise.Promise.State;
import city.whistle.contracts.WireName;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All promises, and what was reported of them. Inside a session. */
@ApplicationScoped
class Promises implements PanacheRepositoryBase<Promise, UUID> {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final List<String> SHOWN = Stream.of(State.PUBLISHED, State.WITHDRAWN, State.REPLACED)
            .map(WireName::wire)
            .toList();

    /** Those of these units in that state, newest first. */
    Uni<Page<Promise>> page(
            State state, Collection<String> units, @Nullable Integer askedLimit, @Nullable String cursor) {
        int limit = Cursor.limit(askedLimit);
        var from = from(Cursor.keys(cursor, 2));
        return find(
                        "state = ?1 and unit in ?2 and (proposedAt < ?3 or (proposedAt = ?3 and id < ?4))"
                                + " order by proposedAt desc, id desc",
                        state.wire(),
                        units,
                        from.at(),
                        from.id())
                .range(0, limit)
                .list()
                .map(rows -> Page.of(
                        rows,
                        limit,
                        promise -> List.of(
                                promise.proposedAt().toString(), promise.id().toString())));
    }

    /** Those that were ever public and hold on some day of these, by unit and by when they are due. */
    Uni<List<Promise>> shown(LocalDate from, LocalDate to) {
        return list(
                "state in ?1 and fromDay <= ?3 and dueDay >= ?2 order by unit, dueDay, decidedAt, id", SHOWN, from, to);
    }

    /** What was reported of these, oldest first. */
    Uni<List<PromiseReport>> reports(List<Promise> promises) {
        var ids = promises.stream().map(Promise::id).toList();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from PromiseReport where promiseId in :ids", PromiseReport.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(found -> found.stream()
                        .sorted(Comparator.comparingLong(PromiseReport::seq))
                        .toList());
    }

    Uni<PromiseReport> persist(PromiseReport report) {
        return Panache.getSession().chain(session -> session.persist(report)).replaceWith(report);
    }

    /** The promise of that id, for nobody else to change meanwhile. */
    Uni<Promise> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(NoSuchPromise::new);
    }

    private record From(Instant at, UUID id) {}

    private static From from(@Nullable List<String> keys) {
        try {
            return keys == null
                    ? new From(END, LAST)
                    : new From(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
