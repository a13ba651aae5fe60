package city.whistle.callback.publication;

import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything ever published. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);

    /** One page, newest first. */
    public Uni<Page<Publication>> page(@Nullable Integer askedLimit, @Nullable String cursor) {
        int limit = Cursor.limit(askedLimit);
        var from = from(Cursor.keys(cursor, 2));
        return Panache.withSession(() -> find(
                                "publishedAt < ?1 or (publishedAt = ?1 and id < ?2) order by publishedAt desc, id desc",
                                from.at(),
                                from.id())
                        .range(0, limit)
                        .list())
                .map(rows -> Page.of(rows, limit, Publications::keys));
    }

    /** The publication with that id. */
    public Uni<Publication> one(UUID id) {
        return Panache.withSession(() -> findById(id)).map(found -> existing(id, found));
    }

    private record From(Instant at, UUID id) {}

    private static Publication existing(UUID id, @Nullable Publication found) {
        if (found == null) {
            throw new PublicationNotFound(id);
        }
        return found;
    }

    private static List<String> keys(Publication publication) {
        return List.of(publication.publishedAt().toString(), publication.id().toString());
    }

    private static From from(@Nullable List<String> keys) {
        try {
            return keys == null
                    ? new From(END, LAST)
                    : new From(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidField("cursor", "must be the 'next' of an earlier page of this list");
        }
    }
}
