package city.whistle.intake.following;

import city.whistle.contracts.Actor;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.joining.JoinCases;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resident says: that is my complaint too. It is filed like any other, with a number and a reporter of its own, and in
 * the same breath merged into the one that is there, so that the work is done once and everybody is told and called back.
 */
@ApplicationScoped
public class FollowComplaint {
    private final FileComplaint filing;
    private final Complaints complaints;
    private final JoinCases join;

    FollowComplaint(FileComplaint filing, Complaints complaints, JoinCases join) {
        this.filing = filing;
        this.complaints = complaints;
        this.join = join;
    }

    /**
     * Files and follows. Only what is near, open and similar can be followed; otherwise nothing is filed.
     *
     * @param number of the complaint that is there
     */
    @WithTransaction
    public Uni<Filed> follow(String number, Filing asked, Actor by, @Nullable String key) {
        return filing.file(asked, by, key)
                .invoke(filed -> refuseUnlessSimilar(filed, number))
                .call(filed -> complaints.lockedByNumber(number).chain(into -> merge(filed, into, by)));
    }

    private Uni<Void> merge(Filed filed, @Nullable Complaint into, Actor by) {
        return complaints.locked(filed.id()).chain(own -> merge(own, into, by));
    }

    private Uni<Void> merge(@Nullable Complaint own, @Nullable Complaint into, Actor by) {
        if (own == null || into == null || own.isMerged()) {
            return Uni.createFrom().voidItem();
        }
        return join.join(List.of(own), into, by);
    }

    private static void refuseUnlessSimilar(Filed filed, String number) {
        if (filed.similar().stream().noneMatch(similar -> similar.number().equals(number))) {
            throw new InvalidField("number", "must be an open complaint near that place that is similar");
        }
    }
}
