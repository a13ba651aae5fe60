package city.whistle.callback.promise;

import city.whistle.callback.promise.Promise.State;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The promises of the units a caller sees, public or not. */
@ApplicationScoped
public class ReadPromises {
    private final Promises promises;
    private final SpokenFor spoken;

    ReadPromises(Promises promises, SpokenFor spoken) {
        this.promises = promises;
        this.spoken = spoken;
    }

    /** A page of promises with what was reported of each. */
    public record Read(Page<Promise> page, List<PromiseReport> reports) {
        /** What was reported of that one, oldest first. */
        public List<PromiseReport> of(UUID id) {
            return reports.stream()
                    .filter(report -> report.promiseId().equals(id))
                    .toList();
        }
    }

    /** Those in that state, newest first. */
    public Uni<Read> read(State state, @Nullable Integer limit, @Nullable String cursor) {
        return Panache.withSession(() -> promises.page(state, spoken.seen(), limit, cursor)
                .chain(page -> promises.reports(page.items()).map(reports -> new Read(page, reports))));
    }

    /** One of them. */
    public Uni<Promise> one(UUID id) {
        return Panache.withSession(() -> promises.findById(id)).map(this::visible);
    }

    private Promise visible(@Nullable Promise found) {
        if (found == null || !spoken.seen().contains(found.pledge().unit())) {
            throw new NoSuchPromise();
        }
        return found;
    }
}
