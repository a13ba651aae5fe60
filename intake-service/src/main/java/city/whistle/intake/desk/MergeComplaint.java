package city.whistle.intake.desk;

import city.whistle.access.Caller;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.NotInThisState;
import city.whistle.intake.joining.JoinCases;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two complaints about the same thing become one piece of work. */
@ApplicationScoped
public class MergeComplaint {
    private final Desk desk;
    private final Complaints complaints;
    private final JoinCases join;
    private final Caller caller;

    MergeComplaint(Desk desk, Complaints complaints, JoinCases join, Caller caller) {
        this.desk = desk;
        this.complaints = complaints;
        this.join = join;
        this.caller = caller;
    }

    /**
     * Merges the one into the other.
     *
     * @param into id or number
     */
    @WithTransaction
    public Uni<Complaint> merge(UUID id, @Nullable String into) {
        return desk.target(into)
                .invoke(target -> refuseIfTheSame(target, id))
                .call(target -> complaints.locked(List.of(id, target.id())))
                .chain(target -> desk.open(id).call(complaint -> merge(complaint, target)));
    }

    private Uni<Void> merge(Complaint complaint, Complaint into) {
        return desk.refuseIfOver(complaint)
                .chain(() -> desk.refuseIfOver(into))
                .chain(() -> complaints.countMergedInto(complaint.id()))
                .invoke(others -> refuseIfAny(others, complaint))
                .chain(() -> join.join(List.of(complaint), into, caller.actor()));
    }

    private static void refuseIfTheSame(Complaint target, UUID id) {
        if (target.id().equals(id)) {
            throw new InvalidField("into", "must be another complaint");
        }
    }

    /** Chains would leave the last of them waiting for a case that is itself part of another. */
    private static void refuseIfAny(long others, Complaint complaint) {
        if (others > 0) {
            throw new NotInThisState(complaint.number(), "what others were merged into");
        }
    }
}
