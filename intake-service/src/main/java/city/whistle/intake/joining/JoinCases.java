package city.whistle.intake.joining;

import city.whistle.contracts.Actor;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.Occasion;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.sorting.SortComplaint;
import city.whistle.intake.tracking.Chronicle;
import city.whistle.intake.tracking.Standing;
import city.whistle.intake.tracking.TicketTracks;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes cases part of another one. Where that is many by then, the pack's rules may say that it weighs more: to them the
 * cases that are part of it are nearby. To be called inside a transaction that has locked all of them.
 */
@ApplicationScoped
public class JoinCases {
    private final Complaints complaints;
    private final Chronicle chronicle;
    private final Occasions occasions;
    private final TicketTracks tickets;
    private final SortComplaint sorting;

    JoinCases(
            Complaints complaints,
            Chronicle chronicle,
            Occasions occasions,
            TicketTracks tickets,
            SortComplaint sorting) {
        this.complaints = complaints;
        this.chronicle = chronicle;
        this.occasions = occasions;
        this.tickets = tickets;
        this.sorting = sorting;
    }

    public Uni<Void> join(List<Complaint> others, Complaint into, Actor by) {
        var now = occasions.now(by);
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(each -> chronicle.tell(each.merge(into, now)))
                .onItem()
                .ignoreAsUni()
                .chain(() -> complaints.countMergedInto(into.id()))
                .chain(following -> weigh(into, following.intValue(), now));
    }

    /** Never makes it weigh less than dispatch says it does. */
    private Uni<Void> weigh(Complaint into, int following, Occasion now) {
        return tickets.findById(into.id()).chain(ticket -> {
            var standing = Standing.of(into, ticket);
            var around = new SortComplaint.Circumstances(into.place(), into.channel(), 0, following);
            var anew = sorting.again(into.sorted().as(standing.category()), into.title(), into.text(), around);
            return anew.outweighs(standing.tier(), standing.urgency())
                    ? chronicle.tell(into.resort(anew.atLeast(standing.tier(), standing.urgency()), following, now))
                    : Uni.createFrom().voidItem();
        });
    }
}
