package city.whistle.intake.tracking;

import city.whistle.access.Caller;
import city.whistle.intake.attachment.Upload;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a photo or document to who may see its case: staff in scope, or the resident with number and code. */
@ApplicationScoped
public class ReadAttachment {
    private final Uploads uploads;
    private final Cases cases;
    private final Complaints complaints;
    private final TicketTracks tickets;
    private final Caller caller;

    ReadAttachment(Uploads uploads, Cases cases, Complaints complaints, TicketTracks tickets, Caller caller) {
        this.uploads = uploads;
        this.cases = cases;
        this.complaints = complaints;
        this.tickets = tickets;
        this.caller = caller;
    }

    /** With number and code. */
    @WithSession
    public Uni<Upload> read(UUID id, CaseKey key) {
        return cases.complaint(key)
                .chain(complaint -> uploads.findById(id).map(upload -> belonging(upload, complaint)));
    }

    /** As staff: the units that have had the case, and whoever's area it lies in. */
    @WithSession
    public Uni<Upload> readAsStaff(UUID id) {
        return uploads.findById(id).chain(upload -> inScope(upload));
    }

    private Uni<Upload> inScope(@Nullable Upload upload) {
        var caseId = upload == null ? null : upload.caseId();
        if (upload == null || caseId == null) {
            throw new NoSuchAttachment();
        }
        return complaints
                .findById(caseId)
                .chain(complaint -> tickets.findById(caseId).map(ticket -> seen(upload, complaint, ticket)));
    }

    private Upload seen(Upload upload, @Nullable Complaint complaint, @Nullable TicketTrack ticket) {
        var handledBy = ticket == null ? Set.<String>of() : ticket.units();
        if (complaint == null
                || !caller.scope().sees(handledBy, complaint.place().grid())) {
            throw new NoSuchAttachment();
        }
        return upload;
    }

    private static Upload belonging(@Nullable Upload upload, Complaint complaint) {
        if (upload == null || !complaint.id().equals(upload.caseId())) {
            throw new NoSuchAttachment();
        }
        return upload;
    }
}
