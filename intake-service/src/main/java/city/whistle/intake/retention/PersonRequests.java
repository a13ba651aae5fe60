package city.whistle.intake.retention;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All requests. */
@ApplicationScoped
class PersonRequests implements PanacheRepositoryBase<PersonRequest, UUID> {
    private static final int LATEST = 200;

    Uni<List<PersonRequest>> latest() {
        return find("order by askedAt desc, id desc").page(0, LATEST).list();
    }

    Uni<PersonRequest> of(UUID id) {
        return find("id", id).firstResult().map(PersonRequests::there);
    }

    Uni<PersonRequest> locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(PersonRequests::there);
    }

    private static PersonRequest there(@Nullable PersonRequest request) {
        if (request == null) {
            throw new NoSuchRequest();
        }
        return request;
    }
}
