package city.whistle.dispatch.routing;

import city.whistle.city.City;
import city.whistle.city.Finding;
import city.whistle.city.RouteFacts;
import city.whistle.city.RouteTrial;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketNotFound;
import city.whistle.http.InvalidField;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Routes cases there were again, by the routes in force and by others that are not, as if it were the time of their filing;
 * nothing is kept and nothing happens to the cases.
 */
@ApplicationScoped
public class ReplayRoutes {
    private static final int LONGEST = 200_000;
    private static final int MOST_CASES = 2000;
    private static final int CASES = 500;

    private final ListTickets listTickets;
    private final ShowTicket showTicket;
    private final City city;
    private final Vertx vertx;

    ReplayRoutes(ListTickets listTickets, ShowTicket showTicket, City city, Vertx vertx) {
        this.listTickets = listTickets;
        this.showTicket = showTicket;
        this.city = city;
        this.vertx = vertx;
    }

    /**
     * What is to be tried.
     *
     * @param routes the text of a {@code routes.yaml}; may be missing when one case is named: then the routes in force
     * @param last how many cases, the latest filed; {@value #CASES} unless said
     * @param number only the case of that number
     */
    public record Trial(
            @Nullable String routes,
            @Nullable Integer last,
            @Nullable String number) {}

    /** What would change for the cases in the person's scope. */
    public Uni<Replay> replay(Hand hand, Trial trial) {
        var fields = new Fields();
        var number = fields.optional("number", trial.number(), Fields.WORD);
        var last = Objects.requireNonNullElse(trial.last(), CASES);
        if (last < 1 || last > MOST_CASES) {
            fields.wrong("last", "must be from 1 to " + MOST_CASES);
        }
        var yaml = Objects.requireNonNullElse(trial.routes(), "");
        if ((yaml.isBlank() && number == null) || yaml.length() > LONGEST) {
            fields.wrong("routes", "must be the text of a routes.yaml, at most " + LONGEST + " characters");
        }
        fields.check();
        return vertx.executeBlocking(() -> routes(yaml))
                .invoke(ReplayRoutes::refuseErrors)
                .chain(routes -> cases(hand, number, last)
                        .chain(cases -> vertx.executeBlocking(() -> compare(cases, routes, number != null))));
    }

    private RouteTrial routes(String yaml) {
        return yaml.isBlank() ? new RouteTrial(List.of(), city::route) : city.tryRoutes(yaml);
    }

    private Uni<List<TicketItem>> cases(Hand hand, @Nullable String number, int last) {
        if (number == null) {
            var filter = TicketFilter.inScope(hand.scope());
            return listTickets
                    .list(filter, TicketFilter.Sort.NEWEST, hand, null, last)
                    .map(page -> page.items());
        }
        return showTicket
                .show(number, hand)
                .map(ticket -> List.of(ticket.item()))
                .onFailure(TicketNotFound.class)
                .transform(failure -> new InvalidField("number", "is not the number of a case"));
    }

    private Replay compare(List<TicketItem> cases, RouteTrial routes, boolean onlyOne) {
        var routed = cases.stream()
                .map(item -> new Replay.Routed(
                        item,
                        Way.of(city.route(facts(item))),
                        Way.of(routes.routes().route(facts(item)))))
                .toList();
        return Replay.of(
                routed,
                onlyOne,
                routes.findings().stream().map(Finding::toString).toList());
    }

    private RouteFacts facts(TicketItem item) {
        return new RouteFacts(
                item.category(),
                item.tier(),
                item.urgency(),
                item.place(),
                item.channel(),
                item.filedAt().atZone(city.zone()));
    }

    private static void refuseErrors(RouteTrial trial) {
        var fields = new Fields();
        trial.findings().stream()
                .filter(Finding::isError)
                .forEach(each ->
                        fields.wrong("routes", "line " + each.line() + ": " + each.what() + "; " + each.right()));
        fields.check();
    }
}
