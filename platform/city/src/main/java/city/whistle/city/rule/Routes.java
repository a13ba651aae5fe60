package city.whistle.city.rule;

import city.whistle.city.Category;
import city.whistle.city.Grid;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ordered routes of a pack: the first that holds and leads to a unit decides; none, or a failure, means triage. */
public final class Routes {
    /** The name under which a decision for triage is recorded. */
    public static final String TRIAGE = "triage";

    private static final Map<String, CelType> VARIABLES = Map.ofEntries(
            Map.entry("category", SimpleType.STRING),
            Map.entry("category_class", SimpleType.STRING),
            Map.entry("functions", Expressions.TEXTS),
            Map.entry("tier", SimpleType.STRING),
            Map.entry("urgency", SimpleType.STRING),
            Map.entry("channel", SimpleType.STRING),
            Map.entry("address", SimpleType.STRING),
            Map.entry("grid", SimpleType.STRING),
            Map.entry("community", SimpleType.STRING),
            Map.entry("subdistrict", SimpleType.STRING),
            Map.entry("district", SimpleType.STRING),
            Map.entry("hour", SimpleType.INT),
            Map.entry("weekday", SimpleType.INT));
    private static final Expressions EXPRESSIONS = new Expressions(VARIABLES);

    private final List<Route> routes;
    private final Text triageReason;

    public Routes(List<Route> routes, Text triageReason) {
        this.routes = List.copyOf(routes);
        this.triageReason = triageReason;
    }

    /**
     * A route's condition.
     *
     * @throws BadExpression naming the mistake
     */
    public static Expression condition(String written) throws BadExpression {
        return EXPRESSIONS.compile(written);
    }

    /** Decides; never fails. */
    public RouteDecision decide(RouteFacts facts, Directory directory) {
        var category = directory.category(facts.category());
        var grid = directory.grid(facts.place().grid());
        if (category.isEmpty() || grid.isEmpty()) {
            String unknown = category.isEmpty()
                    ? "category '" + facts.category()
                    : "grid '" + facts.place().grid();
            return triage(triageReason, unknown + "' is not in the pack");
        }
        return decide(variables(facts, category.get()), category.get(), grid.get(), directory);
    }

    private RouteDecision decide(Map<String, Object> variables, Category category, Grid grid, Directory directory) {
        for (var route : routes) {
            try {
                if (!route.when().holds(variables)) {
                    continue;
                }
            } catch (ExpressionFailed failure) {
                return triage(triageReason, "route '" + route.name() + "': " + failure.getMessage());
            }
            var lead = resolve(route.lead(), category, grid, directory);
            if (lead.isPresent()) {
                return taken(route, lead.get(), category, grid, directory);
            }
        }
        return triage(triageReason, null);
    }

    private static RouteDecision taken(Route route, Unit lead, Category category, Grid grid, Directory directory) {
        List<Unit> coHandlers = new ArrayList<>();
        for (var destination : route.coHandlers()) {
            resolve(destination, category, grid, directory)
                    .filter(unit -> !unit.code().equals(lead.code()) && !coHandlers.contains(unit))
                    .ifPresent(coHandlers::add);
        }
        return new RouteDecision(lead, coHandlers, route.name(), route.reason(), null);
    }

    /** The unit a destination means for a category at a place. */
    public static Optional<Unit> resolve(Destination destination, Category category, Grid grid, Directory directory) {
        return switch (destination) {
            case Destination.Named named -> directory.unit(named.unit());
            case Destination.Function at -> directory.unitFor(at.function(), at.level(), grid);
            case Destination.OfCategory at ->
                category.functions().stream()
                        .flatMap(function -> directory.unitFor(function, at.level(), grid).stream())
                        .findFirst();
        };
    }

    private static RouteDecision triage(Text reason, @Nullable String failure) {
        return new RouteDecision(null, List.of(), TRIAGE, reason, failure);
    }

    private static Map<String, Object> variables(RouteFacts facts, Category category) {
        var place = facts.place();
        return Map.ofEntries(
                Map.entry("category", facts.category()),
                Map.entry(
                        "category_class", Optional.ofNullable(category.parent()).orElse(category.code())),
                Map.entry("functions", List.copyOf(category.functions())),
                Map.entry("tier", facts.tier().wire()),
                Map.entry("urgency", facts.urgency().wire()),
                Map.entry("channel", facts.channel().wire()),
                Map.entry("address", Optional.ofNullable(place.address()).orElse("")),
                Map.entry("grid", place.grid()),
                Map.entry("community", place.community()),
                Map.entry("subdistrict", place.subdistrict()),
                Map.entry("district", place.district()),
                Map.entry("hour", (long) facts.at().getHour()),
                Map.entry("weekday", (long) facts.at().getDayOfWeek().getValue()));
    }
}
