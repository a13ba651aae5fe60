package city.whistle.dispatch.desk.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.TicketFilter;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the desk says; what makes no sense there is left aside. */
public class DeskTerms {
    private static final int SHORTEST_WORDS = 2;
    private static final int LONGEST_WORDS = 100;

    @QueryParam("tab")
    @Nullable
    String tab;

    @QueryParam("tier")
    @Nullable
    String tier;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** What the list looked like when it was read last. */
    @QueryParam("seen")
    @Nullable
    String seen;

    /** How many tickets were changed just now. */
    @QueryParam("changed")
    @Nullable
    Integer changed;

    /** How many could not be. */
    @QueryParam("refused")
    @Nullable
    Integer refused;

    /** Whether the list is shown on a map as well. */
    @QueryParam("map")
    @Nullable
    String map;

    /** Set when a list could not be kept under its name. */
    @QueryParam("unsaved")
    @Nullable
    String unsaved;

    DeskTab tab(Hand hand) {
        var own = hand.roles().contains(Role.HANDLER) ? DeskTab.MINE : DeskTab.UNIT;
        return DeskTab.of(tab).orElse(own);
    }

    DeskAddress address(Hand hand, City city) {
        return new DeskAddress(
                tab(hand).wire(),
                tier().map(Tier::wire).orElse(""),
                category(city).orElse(""),
                q == null ? "" : q.strip(),
                sort().wire(),
                DeskAddress.SHOWN.equals(map) ? DeskAddress.SHOWN : "");
    }

    TicketFilter filter(Hand hand, City city) {
        var part = tab(hand);
        return new TicketFilter(
                hand.scope(),
                part.states(),
                tier().orElse(null),
                null,
                null,
                part == DeskTab.MINE ? hand.login() : null,
                null,
                category(city).orElse(null),
                null,
                words().orElse(null),
                part == DeskTab.WAITING);
    }

    TicketFilter.Sort sort() {
        return TicketFilter.Sort.NEWEST.wire().equals(sort) ? TicketFilter.Sort.NEWEST : TicketFilter.Sort.DUE_AT;
    }

    /** Whether something was typed that is too short to be looked for. */
    boolean isTooShort() {
        return q != null && !q.isBlank() && q.strip().length() < SHORTEST_WORDS;
    }

    private Optional<String> words() {
        return Optional.ofNullable(q)
                .map(String::strip)
                .filter(words -> words.length() >= SHORTEST_WORDS && words.length() <= LONGEST_WORDS);
    }

    private Optional<Tier> tier() {
        return Arrays.stream(Tier.values())
                .filter(each -> each.wire().equals(tier))
                .findFirst();
    }

    private Optional<String> category(City city) {
        return Optional.ofNullable(category)
                .filter(code -> !code.isBlank() && city.category(code).isPresent());
    }
}
