package city.whistle.city.pack;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.RouteTrial;
import city.whistle.city.rule.Destination;
import city.whistle.city.rule.Route;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whether every route leads somewhere and every category has one, wherever and however heavy the case. */
final class RouteChecks {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 4, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Rules.Routing routing;
    private final Map<String, Entry<Category>> categories;
    private final City city;
    private final RouteTrial.Decider decider;
    private final Findings findings;
    private final Collection<Grid> samples;

    RouteChecks(
            Rules.Routing routing,
            Map<String, Entry<Category>> categories,
            City city,
            RouteTrial.Decider decider,
            Findings findings) {
        this.routing = routing;
        this.categories = categories;
        this.city = city;
        this.decider = decider;
        this.findings = findings;
        Map<String, Grid> perSubdistrict = new LinkedHashMap<>();
        city.grids()
                .forEach(grid -> perSubdistrict.putIfAbsent(grid.subdistrict().code(), grid));
        this.samples = perSubdistrict.values();
    }

    void run() {
        NamedCategories.check(routing.conditions(), categories, findings);
        routing.entries().forEach(route -> {
            leads(route, route.value().lead());
            relieves(route);
            route.value().coHandlers().forEach(destination -> leads(route, destination));
        });
        unreachable();
        categories.values().forEach(entry -> {
            if (entry.value().parent() != null) {
                covered(entry.value(), entry.at());
            }
        });
    }

    private void leads(Entry<Route> route, Destination destination) {
        var name = "route '" + route.value().name() + "' ";
        switch (destination) {
            case Destination.Named named -> {
                if (city.unit(named.unit()).isEmpty()) {
                    findings.error(
                            route.at(),
                            name + "leads to unit '" + named.unit() + "', which does not exist",
                            "write a code of " + Units.FILE + " or function@district");
                }
            }
            case Destination.Function at ->
                samples.stream()
                        .filter(grid ->
                                city.unitFor(at.function(), at.level(), grid).isEmpty())
                        .findFirst()
                        .ifPresent(grid -> findings.error(
                                route.at(),
                                name + "leads to nobody in "
                                        + grid.subdistrict().name().zh() + ": no unit with " + at.function()
                                        + " serves it",
                                "give the function to a unit there or to one that serves the whole city"));
            case Destination.OfCategory ignored -> {}
        }
    }

    /** A relief is asked for only when a unit is full, and a unit that names no capacity never is. */
    private void relieves(Entry<Route> route) {
        var relief = route.value().relief();
        if (relief == null) {
            return;
        }
        leads(route, relief);
        if (city.units().stream().allMatch(unit -> unit.capacity() == null)) {
            findings.warning(
                    route.at(),
                    "route '" + route.value().name() + "' has a relief, but no unit names its capacity",
                    "fill the column capacity of " + Units.FILE);
        }
    }

    private void unreachable() {
        var catchAll = "";
        for (var route : routing.entries()) {
            if (!catchAll.isEmpty()) {
                findings.error(
                        route.at(),
                        "route '" + route.value().name() + "' is never reached: '" + catchAll
                                + "' above takes everything",
                        "move it up, or the other to the end");
            } else if (route.value().when().isAlwaysTrue()) {
                catchAll = route.value().name();
            }
        }
    }

    private void covered(Category category, Source at) {
        Set<String> without = new LinkedHashSet<>();
        Map<String, Grid> perDistrict = new LinkedHashMap<>();
        samples.forEach(grid -> perDistrict.putIfAbsent(grid.district().code(), grid));
        for (var grid : perDistrict.values()) {
            for (var tier : Tier.values()) {
                for (var urgency : Urgency.values()) {
                    var decision = decide(category, grid, tier, urgency);
                    if (decision.lead() == null) {
                        without.add(grid.district().name().zh() + " " + tier.wire() + " " + urgency.wire()
                                + (decision.failure() == null ? "" : " (" + decision.failure() + ")"));
                    }
                }
            }
        }
        if (!without.isEmpty()) {
            findings.error(
                    at,
                    "category '" + category.code() + "' has no route in " + without.size() + " cases, as in "
                            + without.iterator().next(),
                    "add a route to " + Rules.ROUTES + ", or a unit with one of its functions");
        }
    }

    private RouteDecision decide(Category category, Grid grid, Tier tier, Urgency urgency) {
        var place = grid.place();
        return decider.route(new RouteFacts(category.code(), tier, urgency, place, Channel.APP, NOON));
    }
}
