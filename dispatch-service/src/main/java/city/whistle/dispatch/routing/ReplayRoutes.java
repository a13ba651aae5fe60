package city.whistle.dispatch.routing;

import city.whistle.city.City;
import city.whistle.city.RouteFacts;
import city.whistle.city.RouteTrial;
import city.whistle.contracts.TicketState;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.dispatch.ticket.TicketNotFound;
import city.whistle.dispatch.ticket.TicketTransitions;
import city.whistle.http.InvalidField;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
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
    private static final Set<TicketState> OPEN = EnumSet.complementOf(EnumSet.copyOf(TicketTransitions.TERMINAL));

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

    /** Which cases are routed again. */
    private record Cases(int last, @Nullable String number, Set<TicketState> states) {
        /** The latest that anybody still has something to do with. */
        static Cases open() {
            return new Cases(CASES, null, OPEN);
        }

        static Cases of(Fields fields, @Nullable Integer last, @Nullable String number) {
            int cases = Objects.requireNonNullElse(last, CASES);
            if (cases < 1 || cases > MOST_CASES) {
                fields.wrong("last", "must be from 1 to " + MOST_CASES);
            }
            return new Cases(cases, fields.optional("number", number, Fields.WORD), Set.of());
        }
    }

    /** What would change by other routes for the cases in the person's scope. */
    public Uni<Replay> replay(Hand hand, Trial trial) {
        var fields = new Fields();
        var cases = Cases.of(fields, trial.last(), trial.number());
        var yaml = Objects.requireNonNullElse(trial.routes(), "");
        if ((yaml.isBlank() && cases.number() == null) || yaml.length() > LONGEST) {
            fields.wrong("routes", "must be the text of a routes.yaml, at most " + LONGEST + " characters");
        }
        fields.check();
        return replay(hand, cases, () -> routes(yaml));
    }

    /** What would change by a whole other pack: its routes, units, categories and grids. */
    public Uni<Replay> replay(Hand hand, byte[] zip, @Nullable Integer last, @Nullable String number) {
        var fields = new Fields();
        var cases = Cases.of(fields, last, number);
        if (zip.length == 0) {
            fields.wrong("pack", "must be the zip of a city pack");
        }
        fields.check();
        return replay(hand, cases, () -> OtherPack.read(zip).beside(city.present()));
    }

    /** What would change by a whole other pack for the latest cases that are open. */
    public Uni<Replay> replayOpen(Hand hand, OtherPack other) {
        return replay(hand, Cases.open(), () -> other.beside(city.present()));
    }

    private Uni<Replay> replay(Hand hand, Cases cases, Callable<Tried> other) {
        return vertx.executeBlocking(other)
                .chain(tried -> items(hand, cases)
                        .chain(items -> vertx.executeBlocking(() -> compare(items, tried, cases.number() != null))));
    }

    private Tried routes(String yaml) {
        var trial = yaml.isBlank() ? new RouteTrial(List.of(), city::route) : city.tryRoutes(yaml);
        return Tried.of("routes", trial.findings(), trial.routes());
    }

    private Uni<List<TicketItem>> items(Hand hand, Cases cases) {
        var number = cases.number();
        if (number == null) {
            var filter = TicketFilter.of(hand.scope(), cases.states(), null);
            return listTickets
                    .list(filter, TicketFilter.Sort.NEWEST, hand, null, cases.last())
                    .map(page -> page.items());
        }
        return showTicket
                .show(number, hand)
                .map(ticket -> List.of(ticket.item()))
                .onFailure(TicketNotFound.class)
                .transform(failure -> new InvalidField("number", "is not the number of a case"));
    }

    private Replay compare(List<TicketItem> items, Tried tried, boolean onlyOne) {
        var pack = city.present();
        var routed = items.stream()
                .map(item -> new Replay.Routed(
                        item,
                        Way.of(pack.route(facts(item))),
                        Way.of(tried.routes().route(facts(item)))))
                .toList();
        return Replay.of(routed, onlyOne, tried);
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
}
