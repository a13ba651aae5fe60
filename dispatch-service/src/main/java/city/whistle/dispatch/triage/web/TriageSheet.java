package city.whistle.dispatch.triage.web;

import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketTransitions;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.EntityTag;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts the queue and one case of it on the dispatcher's page. */
@RequestScoped
class TriageSheet {
    private static final int ROWS = 50;
    private static final int NEIGHBOURS = 6;
    private static final Set<TicketState> OPEN = EnumSet.complementOf(EnumSet.copyOf(TicketTransitions.TERMINAL));

    private final ListTickets listTickets;
    private final ShowTicket showTicket;
    private final Suggest suggest;
    private final WordedFrame frame;
    private final Template page;

    TriageSheet(
            ListTickets listTickets,
            ShowTicket showTicket,
            Suggest suggest,
            WordedFrame frame,
            @Location("triage/page") Template page) {
        this.listTickets = listTickets;
        this.showTicket = showTicket;
        this.suggest = suggest;
        this.frame = frame;
        this.page = page;
    }

    /** What was decided on the case before this one. */
    public record Done(String did, String number) {
        static Done of(@Nullable String did, @Nullable String number) {
            return new Done(did == null ? "" : did, number == null ? "" : number);
        }
    }

    /**
     * What is looked at.
     *
     * @param open the case to open; null opens the first
     * @param map whether the map is shown
     */
    record View(@Nullable UUID open, boolean map, Done done) {
        static View after(UUID failed) {
            return new View(failed, false, Done.of(null, null));
        }
    }

    Uni<RestResponse<String>> render(Hand hand, View view, Attempt attempt) {
        return listTickets
                .list(held(hand), TicketFilter.Sort.DUE_AT, hand, null, ROWS)
                .chain(queue -> opened(queue, view.open(), hand)
                        .chain(ticket -> neighbours(ticket.orElse(null), hand)
                                .chain(near -> fill(queue, ticket.orElse(null), near, attempt))))
                .chain(filled ->
                        frame.render(filled.data("done", view.done()).data("map", view.map()), attempt.status()));
    }

    /** What waits for a dispatcher: cases not placed yet, and those whose unit says that they are not its own. */
    static TicketFilter held(Hand hand) {
        return TicketFilter.of(hand.scope(), Set.of(TicketState.TRIAGE, TicketState.RETURN_ASKED), null);
    }

    /** Open cases of the same kind in the same community, the newest first: one of them may be the same case. */
    private Uni<List<TicketItem>> neighbours(@Nullable TicketView ticket, Hand hand) {
        if (ticket == null || !OPEN.contains(ticket.item().state())) {
            return Uni.createFrom().item(List.of());
        }
        var item = ticket.item();
        var filter = TicketFilter.near(
                hand.scope(), OPEN, item.category(), item.place().community());
        return listTickets
                .list(filter, TicketFilter.Sort.NEWEST, hand, null, NEIGHBOURS)
                .map(page -> page.items().stream()
                        .filter(each -> !each.id().equals(item.id()))
                        .toList());
    }

    /** The case asked for, else the first of the queue; none when the queue is empty. */
    private Uni<Optional<TicketView>> opened(Page<TicketItem> queue, @Nullable UUID open, Hand hand) {
        var first = queue.items().stream().map(TicketItem::id).findFirst();
        var wanted = open == null ? first.orElse(null) : open;
        return wanted == null
                ? Uni.createFrom().item(Optional.<TicketView>empty())
                : showTicket.show(wanted, hand).map(Optional::of);
    }

    private Uni<TemplateInstance> fill(
            Page<TicketItem> queue, @Nullable TicketView ticket, List<TicketItem> near, Attempt attempt) {
        var filled = page.data("queue", queue.items())
                .data("near", near)
                .data("more", queue.next() != null)
                .data("attempt", attempt)
                .data("tiers", Arrays.stream(Tier.values()).map(Tier::wire).toList())
                .data(
                        "urgencies",
                        Arrays.stream(Urgency.values()).map(Urgency::wire).toList())
                .data("ticket", ticket);
        return ticket == null
                ? Uni.createFrom().item(filled.data("item", null))
                : suggest.suggest(ticket.item())
                        .map(suggestion -> filled.data("item", ticket.item())
                                .data("mergeable", OPEN.contains(ticket.item().state()))
                                .data("suggestion", suggestion)
                                .data("version", EntityTag.of(ticket.item().version()))
                                .data("key", UUID.randomUUID().toString()));
    }
}
