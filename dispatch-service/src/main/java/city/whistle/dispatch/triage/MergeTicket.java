package city.whistle.dispatch.triage;

import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketNotFound;
import city.whistle.dispatch.ticket.TicketTransitions;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.http.EntityTag;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dispatcher has intake merge a case into another one, or undo it, and says why. The ticket follows when intake tells of
 * it, a moment later; why is on record here.
 */
@ApplicationScoped
public class MergeTicket {
    private final ShowTicket showTicket;
    private final Merging merging;
    private final RecordReason recordReason;

    MergeTicket(ShowTicket showTicket, Merging merging, RecordReason recordReason) {
        this.showTicket = showTicket;
        this.merging = merging;
        this.recordReason = recordReason;
    }

    /**
     * What the dispatcher wants.
     *
     * @param ifMatch the version that was read
     * @param into the number of the other case; of no meaning when a merge is undone
     */
    public record Wish(
            @Nullable String ifMatch,
            @Nullable String into,
            @Nullable String reason) {}

    /** Handles the case as part of that other one; answers the case as it stood. */
    public Uni<TicketView> merge(UUID id, Hand hand, Wish wish) {
        var fields = new Fields();
        var into = fields.text("into", wish.into(), Fields.WORD);
        var reason = fields.text("reason", wish.reason(), Fields.TEXT);
        fields.check();
        return fit(id, hand, wish, TicketAction.MERGE)
                .chain(ticket -> target(into, ticket.item(), hand)
                        .chain(target -> merging.merge(id, target.id()))
                        .chain(() -> recordReason.record(id, hand, RecordReason.MERGE, into + ": " + reason))
                        .replaceWith(ticket));
    }

    /** Lets the case stand on its own again. */
    public Uni<TicketView> unmerge(UUID id, Hand hand, Wish wish) {
        var fields = new Fields();
        var reason = fields.text("reason", wish.reason(), Fields.TEXT);
        fields.check();
        return fit(id, hand, wish, TicketAction.UNMERGE)
                .call(ticket -> merging.unmerge(id))
                .call(ticket -> recordReason.record(id, hand, RecordReason.UNMERGE, reason));
    }

    private Uni<TicketView> fit(UUID id, Hand hand, Wish wish, TicketAction action) {
        return showTicket
                .show(id, hand)
                .invoke(ticket -> EntityTag.check(wish.ifMatch(), ticket.item().version()))
                .invoke(ticket -> refuseUnless(ticket.item(), action));
    }

    private static void refuseUnless(TicketItem item, TicketAction action) {
        if (!TicketTransitions.of(action).startsIn(item.state())) {
            throw new MergeRefused(
                    "case " + item.number() + " is " + item.state().wire());
        }
    }

    private Uni<TicketItem> target(String into, TicketItem item, Hand hand) {
        return showTicket
                .show(into, hand)
                .map(TicketView::item)
                .invoke(target -> refuseUnless(target, TicketAction.MERGE))
                .onFailure(failure -> failure instanceof TicketNotFound || failure instanceof MergeRefused)
                .transform(failure -> wrongTarget())
                .invoke(target -> {
                    if (target.id().equals(item.id())) {
                        throw wrongTarget();
                    }
                });
    }

    private static RuntimeException wrongTarget() {
        return new city.whistle.http.InvalidField("into", "must be the number of another open case");
    }
}
