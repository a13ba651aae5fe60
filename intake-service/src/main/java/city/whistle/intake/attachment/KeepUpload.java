package city.whistle.intake.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Enters a kept file in the list. Its id is random: who holds it may use it, so it must not be guessed. */
@ApplicationScoped
public class KeepUpload {
    private final Uploads uploads;
    private final Clock clock;

    KeepUpload(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Upload> keep(AttachmentFiles.Kept kept) {
        return uploads.persist(new Upload(UUID.randomUUID(), kept, clock.instant()));
    }
}
