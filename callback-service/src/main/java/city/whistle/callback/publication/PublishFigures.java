package city.whistle.callback.publication;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.CallbackEvent.FiguresPublished;
import city.whistle.contracts.Head;
import city.whistle.http.Idempotency;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who answers for the city publishes its figures of a period. */
@ApplicationScoped
public class PublishFigures {
    private final Publications publications;
    private final Snapshot snapshot;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Announcer announcer;

    PublishFigures(
            Publications publications, Snapshot snapshot, Idempotency idempotency, Caller caller, Announcer announcer) {
        this.publications = publications;
        this.snapshot = snapshot;
        this.idempotency = idempotency;
        this.caller = caller;
        this.announcer = announcer;
    }

    /** What to publish: the figures of these days, both included. */
    public record Edition(String name, LocalDate from, LocalDate to) {}

    /** The publication that came of it. */
    record Published(UUID id) {}

    /**
     * Freezes the figures as they are now.
     *
     * @param key the client's idempotency key
     */
    @WithTransaction
    public Uni<Publication> publish(Edition edition, @Nullable String key) {
        if (!caller.scope().everything()) {
            throw new NotForTheWholeCity();
        }
        return idempotency
                .once("publication", key, edition, Published.class, () -> freeze(edition))
                .chain(published -> publications.one(published.id()));
    }

    private Uni<Published> freeze(Edition edition) {
        return snapshot.of(edition)
                .map(figures -> announcer.publication(edition, figures))
                .chain(publications::persist)
                .call(announcer::announce)
                .map(publication -> new Published(publication.id()));
    }

    /** Signs a publication with time and name, and tells the world. */
    @ApplicationScoped
    static class Announcer {
        private final Outbox outbox;
        private final Caller caller;
        private final City city;
        private final Clock clock;

        Announcer(Outbox outbox, Caller caller, City city, Clock clock) {
            this.outbox = outbox;
            this.caller = caller;
            this.city = city;
            this.clock = clock;
        }

        Publication publication(Edition edition, String figures) {
            return new Publication(
                    edition.name(), edition.from(), edition.to(), clock.instant(), caller.login(), figures);
        }

        Uni<Void> announce(Publication publication) {
            var head = new Head(
                    publication.id(), publication.name(), publication.publishedAt(), city.version(), caller.actor());
            return outbox.append(
                    new FiguresPublished(head, publication.from(), publication.to(), publication.address()));
        }
    }
}
