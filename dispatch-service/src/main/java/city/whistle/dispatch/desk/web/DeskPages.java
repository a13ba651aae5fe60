package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.desk.SaveFilters;
import city.whistle.dispatch.desk.SavedFilter;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk: the tickets of a person and of its unit, what is due first on top. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class DeskPages {
    private static final int ROWS = 50;
    private static final Set<Role> OVERSEERS = Set.of(Role.UNIT_HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.ADMIN);

    private final ListTickets listTickets;
    private final SaveFilters saveFilters;
    private final City city;
    private final Caller caller;
    private final WordedFrame frame;
    private final Template list;

    DeskPages(
            ListTickets listTickets,
            SaveFilters saveFilters,
            City city,
            Caller caller,
            WordedFrame frame,
            @Location("desk/list") Template list) {
        this.listTickets = listTickets;
        this.saveFilters = saveFilters;
        this.city = city;
        this.caller = caller;
        this.frame = frame;
        this.list = list;
    }

    /** One tab; who has seen it as it is gets nothing. */
    @GET
    public Uni<RestResponse<String>> list(@BeanParam DeskTerms terms) {
        var hand = Hand.of(caller);
        return listTickets
                .list(terms.filter(hand, city), terms.sort(), hand, terms.cursor, ROWS)
                .chain(page -> seal(page).equals(terms.seen)
                        ? Uni.createFrom().item(RestResponse.<String>noContent())
                        : saveFilters.list(hand.login()).chain(filters -> show(terms, hand, page, filters)));
    }

    private Uni<RestResponse<String>> show(
            DeskTerms terms, Hand hand, Page<TicketItem> page, List<SavedFilter> filters) {
        var address = terms.address(hand, city);
        var cursor = terms.cursor == null ? "" : terms.cursor;
        return frame.render(
                forWhom(hand)
                        .data("address", address)
                        .data("filters", filters)
                        .data("unsaved", terms.unsaved != null)
                        .data("rows", page.items())
                        .data("pickable", page.items().stream().anyMatch(DeskPages::isPickable))
                        .data("poll", address.with("cursor", cursor) + "&seen=" + seal(page))
                        .data("next", page.next() == null ? "" : address.with("cursor", page.next()))
                        .data("cursor", cursor)
                        .data("tooShort", terms.isTooShort())
                        .data("changed", Objects.requireNonNullElse(terms.changed, 0))
                        .data("refused", Objects.requireNonNullElse(terms.refused, 0))
                        .data("acted", terms.changed != null),
                RestResponse.StatusCode.OK);
    }

    /** What the page offers that person, whatever it lists. */
    private TemplateInstance forWhom(Hand hand) {
        var roles = hand.roles();
        return list.data(
                        "tabs",
                        Arrays.stream(DeskTab.values()).map(DeskTab::wire).toList())
                .data("tiers", Arrays.stream(Tier.values()).map(Tier::wire).toList())
                .data("oversees", !Collections.disjoint(OVERSEERS, roles))
                .data("ownsSystem", roles.contains(Role.UNIT_HEAD) || roles.contains(Role.ADMIN))
                .data("isHead", roles.contains(Role.UNIT_HEAD))
                .data("ofUnit", hand.units().size() == 1);
    }

    private static boolean isPickable(TicketItem row) {
        return row.actions().contains(TicketAction.SIGN_IN.wire())
                || row.actions().contains(TicketAction.ASSIGN.wire());
    }

    /** Changes whenever a row does. */
    private static String seal(Page<TicketItem> page) {
        var rows = page.items().stream()
                .map(each -> Objects.hash(each.id(), each.version(), each.dueAt(), each.overdue()))
                .toList();
        return Integer.toHexString(rows.hashCode());
    }
}
