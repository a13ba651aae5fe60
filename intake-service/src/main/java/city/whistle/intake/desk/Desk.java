package city.whistle.intake.desk;

import city.whistle.access.Caller;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.NotInThisState;
import city.whistle.intake.tracking.CaseState;
import city.whistle.intake.tracking.Standing;
import city.whistle.intake.tracking.TicketTracks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complaints in the caller's scope. */
@ApplicationScoped
class Desk {
    private final Complaints complaints;
    private final TicketTracks tickets;
    private final Caller caller;

    Desk(Complaints complaints, TicketTracks tickets, Caller caller) {
        this.complaints = complaints;
        this.tickets = tickets;
        this.caller = caller;
    }

    /** A complaint, to look at it. */
    Uni<Complaint> open(UUID id) {
        return complaints.byId(id).map(complaint -> inScope(complaint, id));
    }

    /** A complaint that nobody else can change until the transaction ends. */
    Uni<Complaint> openToChange(UUID id) {
        return complaints.locked(id).map(complaint -> inScope(complaint, id));
    }

    /** The complaint another one is to be merged into, by id or number; checked before anything is locked. */
    Uni<Complaint> target(@Nullable String into) {
        return named(into).map(complaint -> {
            if (complaint == null || !isInScope(complaint)) {
                throw new InvalidField("into", "must be the id or number of another complaint");
            }
            return complaint;
        });
    }

    /** Refuses what dispatch has already finished. */
    Uni<Void> refuseIfOver(Complaint complaint) {
        return tickets.findById(complaint.id())
                .map(ticket -> Standing.state(complaint, ticket))
                .invoke(state -> refuse(complaint, state))
                .replaceWithVoid();
    }

    private static void refuse(Complaint complaint, CaseState state) {
        if (state.isOver()) {
            throw new NotInThisState(complaint.number(), state.wire());
        }
    }

    private Uni<@Nullable Complaint> named(@Nullable String into) {
        try {
            return into == null || into.length() < 36
                    ? complaints.byNumber(into == null ? "" : into)
                    : complaints.byId(UUID.fromString(into));
        } catch (IllegalArgumentException e) {
            return Uni.createFrom().nullItem();
        }
    }

    private Complaint inScope(@Nullable Complaint complaint, UUID id) {
        if (complaint == null || !isInScope(complaint)) {
            throw new ComplaintNotFound(id.toString());
        }
        return complaint;
    }

    private boolean isInScope(Complaint complaint) {
        return caller.scope().sees(List.of(), complaint.place().grid());
    }
}
