package city.whistle.intake.desk;

import city.whistle.city.Language;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.tracking.TrackCase;
import city.whistle.intake.tracking.TrackingView;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one complaint in the caller's scope, with what its resident sees of it. */
@ApplicationScoped
public class ReadComplaint {
    private final Desk desk;
    private final TrackCase tracking;

    ReadComplaint(Desk desk, TrackCase tracking) {
        this.desk = desk;
        this.tracking = tracking;
    }

    /** The complaint as it was filed, and the resident's view. */
    public record Read(Complaint complaint, TrackingView tracking) {}

    @WithSession
    public Uni<Read> read(UUID id, Language language) {
        return desk.open(id)
                .chain(complaint -> tracking.trackFor(complaint, language).map(view -> new Read(complaint, view)));
    }
}
