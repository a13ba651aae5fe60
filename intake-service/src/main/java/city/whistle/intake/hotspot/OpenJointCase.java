package city.whistle.intake.hotspot;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.joining.JoinCases;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one piece of work of a hot spot: its open complaints are merged into one of them. Their residents are told, and
 * called back with the others. Doing it again only takes in what came since.
 */
@ApplicationScoped
public class OpenJointCase {
    private final ListMembers members;
    private final Complaints complaints;
    private final JoinCases join;
    private final Audit audit;
    private final Caller caller;

    OpenJointCase(ListMembers members, Complaints complaints, JoinCases join, Audit audit, Caller caller) {
        this.members = members;
        this.complaints = complaints;
        this.join = join;
        this.audit = audit;
        this.caller = caller;
    }

    @WithTransaction
    public Uni<JointCase> open(Spot spot) {
        return members.of(spot)
                .map(found -> joining(found, spot))
                .chain(joining ->
                        lock(joining).chain(locked -> join(joining, locked)).call(joint -> noted(spot, joint)));
    }

    /** What would be joined. */
    @WithTransaction
    public Uni<Look> look(Spot spot) {
        return members.of(spot).map(found -> Look.at(hot(found, spot)));
    }

    private static Joining joining(List<Member> found, Spot spot) {
        return Joining.of(hot(found, spot)).orElseThrow(() -> new NothingOpen(spot));
    }

    private static List<Member> hot(List<Member> found, Spot spot) {
        if (found.size() < FindHotSpots.HOT) {
            throw new NoHotSpot(spot);
        }
        return found;
    }

    /** Locks the lead and those that join, in one order for all callers, and reads them as they are now. */
    private Uni<Map<UUID, Complaint>> lock(Joining joining) {
        var ids = new ArrayList<UUID>();
        ids.add(joining.lead().id());
        joining.joining().forEach(each -> ids.add(each.id()));
        return complaints
                .locked(ids)
                .map(found -> found.stream().collect(Collectors.toMap(Complaint::id, Function.identity())));
    }

    private Uni<JointCase> join(Joining joining, Map<UUID, Complaint> locked) {
        var lead = Objects.requireNonNull(locked.get(joining.lead().id()));
        var others = joining.joining().stream()
                .flatMap(each -> Stream.ofNullable(locked.get(each.id())))
                .filter(each -> !each.isMerged() && !each.isWithdrawn())
                .toList();
        var joint = new JointCase(
                lead.id(),
                lead.number(),
                others.stream().map(Complaint::number).toList(),
                joining.left().stream().map(Member::number).toList());
        return join.join(others, lead, caller.actor()).replaceWith(joint);
    }

    private Uni<Void> noted(Spot spot, JointCase joint) {
        var what = spot.category() + " @ " + spot.grid() + ": " + joint.joined().size();
        return audit.record(caller.actor(), "hotspot.join", joint.id(), what);
    }
}
