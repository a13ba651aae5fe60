package city.whistle.dispatch.triage.web;

import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.TicketItem;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts the queue and one case of it on the dispatcher's page. */
@RequestScoped
class TriageSheet {
    private static final int ROWS = 50;

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
        static final Done NOTHING = new Done("", "");

        static Done of(@Nullable String did, @Nullable String number) {
            return new Done(did == null ? "" : did, number == null ? "" : number);
        }
    }

    Uni<RestResponse<String>> render(Hand hand, @Nullable UUID open, Attempt attempt, Done done) {
        return listTickets
                .list(held(hand), TicketFilter.Sort.DUE_AT, hand, null, ROWS)
                .chain(queue -> opened(queue, open, hand)
                        .chain(ticket ->
                                frame.render(fill(queue, ticket.orElse(null), attempt, done), attempt.status())));
    }

    private static TicketFilter held(Hand hand) {
        return TicketFilter.of(hand.scope(), Set.of(TicketState.TRIAGE), null);
    }

    /** The case asked for, else the first of the queue; none when the queue is empty. */
    private Uni<Optional<TicketView>> opened(Page<TicketItem> queue, @Nullable UUID open, Hand hand) {
        var first = queue.items().stream().map(TicketItem::id).findFirst();
        var wanted = open == null ? first.orElse(null) : open;
        return wanted == null
                ? Uni.createFrom().item(Optional.<TicketView>empty())
                : showTicket.show(wanted, hand).map(Optional::of);
    }

    private TemplateInstance fill(Page<TicketItem> queue, @Nullable TicketView ticket, Attempt attempt, Done done) {
        var filled = page.data("queue", queue.items())
                .data("more", queue.next() != null)
                .data("attempt", attempt)
                .data("done", done)
                .data("tiers", Arrays.stream(Tier.values()).map(Tier::wire).toList())
                .data(
                        "urgencies",
                        Arrays.stream(Urgency.values()).map(Urgency::wire).toList())
                .data("ticket", ticket);
        return ticket == null
                ? filled.data("item", null)
                : filled.data("item", ticket.item())
                        .data("suggestion", suggest.suggest(ticket.item()))
                        .data("version", EntityTag.of(ticket.item().version()))
                        .data("key", UUID.randomUUID().toString());
    }
}
