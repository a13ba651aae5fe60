package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Limits;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Limit;
import city.whistle.dispatch.canned.Phrases;
import city.whistle.dispatch.reporter.Vault;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.EntityTag;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts a ticket on its page. */
@RequestScoped
class TicketSheet {
    private static final List<String> WAYS = List.of("phone", "visit", "message");

    private final Template page;
    private final Template news;
    private final WordedFrame frame;
    private final City city;
    private final Phrases phrases;
    private final Caller caller;

    TicketSheet(
            @Location("desk/ticket") Template page,
            @Location("desk/news") Template news,
            WordedFrame frame,
            City city,
            Phrases phrases,
            Caller caller) {
        this.page = page;
        this.news = news;
        this.frame = frame;
        this.city = city;
        this.phrases = phrases;
        this.caller = caller;
    }

    /**
     * The limits that hold for a ticket; null where the city sets none.
     *
     * @param basis the statute that sets the category's limit
     */
    public record Terms(
            @Nullable Limit signIn,
            @Nullable Limit contact,
            @Nullable Limit completion,
            @Nullable Limit byUrgency,
            @Nullable Limit byCategory,
            @Nullable String basis,
            @Nullable Limit extension,
            @Nullable Limit suspension) {}

    /**
     * What the page says besides the ticket.
     *
     * @param did the action that was just done; empty when none was
     * @param reporter whom to call, when that was asked
     */
    record Shown(Attempt attempt, String did, Vault.@Nullable Reporter reporter) {
        static Shown after(@Nullable String did) {
            return new Shown(Attempt.none(), did == null ? "" : did, null);
        }

        static Shown again(Attempt attempt) {
            return new Shown(attempt, "", null);
        }

        static Shown with(Vault.Reporter reporter) {
            return new Shown(Attempt.none(), "", reporter);
        }
    }

    Uni<RestResponse<String>> render(TicketView ticket, Shown shown) {
        return phrases.of(Hand.of(caller), frame.language())
                .chain(texts -> frame.render(
                        fill(ticket, shown).data("phrases", texts),
                        shown.attempt().status()));
    }

    private TemplateInstance fill(TicketView ticket, Shown shown) {
        var item = ticket.item();
        return page.data("ticket", ticket)
                .data("item", item)
                .data("dispatches", caller.has(Role.DISPATCHER))
                .data("attempt", shown.attempt())
                .data("did", shown.did())
                .data("reporter", shown.reporter())
                .data("hows", WAYS)
                .data("actions", ActionOrder.of(item))
                .data("terms", terms(item))
                .data("version", EntityTag.of(item.version()))
                .data("key", UUID.randomUUID().toString())
                .data(
                        "reasons",
                        Arrays.stream(DoneReason.values()).map(DoneReason::wire).toList());
    }

    /** The news that the ticket is not as it was read any more. */
    Uni<RestResponse<String>> renderNews(TicketView ticket, boolean triage) {
        return frame.render(news.data("item", ticket.item()).data("triage", triage), RestResponse.StatusCode.OK);
    }

    private Terms terms(TicketItem item) {
        var limits = city.limits();
        var category = city.category(item.category()).orElse(null);
        return new Terms(
                limits.of(item.tier(), ClockKind.SIGN_IN).orElse(null),
                limits.of(item.tier(), ClockKind.CONTACT).orElse(null),
                limits.of(item.tier(), ClockKind.COMPLETION).orElse(null),
                limits.of(item.urgency(), ClockKind.COMPLETION).orElse(null),
                category == null ? null : category.limit(),
                category == null ? null : category.legalBasis(),
                Optional.ofNullable(limits.extensions().get(item.tier()))
                        .map(Limits.Extension::atMost)
                        .orElse(null),
                Optional.ofNullable(limits.suspensions().get(item.tier()))
                        .map(Limits.Suspension::atMost)
                        .orElse(null));
    }
}
