package city.whistle.intake.tracking;

import city.whistle.contracts.TicketEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What dispatch has told of all cases. */
@ApplicationScoped
public class TicketTracks implements PanacheRepositoryBase<TicketTrack, UUID> {
    Uni<TicketTrack> take(TicketEvent event) {
        var caseId = event.head().caseId();
        return findById(caseId).chain(known -> taken(known, caseId, event));
    }

    private Uni<TicketTrack> taken(@Nullable TicketTrack known, UUID caseId, TicketEvent event) {
        var track = known == null ? new TicketTrack(caseId) : known;
        track.take(event);
        return known == null ? persist(track) : Uni.createFrom().item(track);
    }
}
