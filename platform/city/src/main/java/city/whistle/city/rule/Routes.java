package city.whistle.city.rule;

import city.whistle.city.Category;
import city.whistle.city.Grid;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        return decide(facts, category.get(), grid.get(), directory);
    }

    private RouteDecision decide(RouteFacts facts, Category category, Grid grid, Directory directory) {
        var variables = variables(facts, category);
        for (var route : routes) {
            try {
                if (!route.when().holds(variables)) {
                    continue;
                }
            } catch (ExpressionFailed failure) {
                return triage(triageReason, "route '" + route.name() + "': " + failure.getMessage());
            }
            Function<Destination, Optional<Unit>> here = destination -> resolve(destination, category, grid, directory);
            var lead = here.apply(route.lead());
            if (lead.isPresent()) {
                return taken(route, lead.get(), facts.full(), here);
            }
        }
        return triage(triageReason, null);
    }

    private static RouteDecision taken(
            Route route, Unit usual, Set<String> full, Function<Destination, Optional<Unit>> here) {
        var relief = Optional.ofNullable(route.relief())
                .filter(destination -> full.contains(usual.code()))
                .flatMap(here)
                .filter(unit -> !full.contains(unit.code()));
        var lead = relief.orElse(usual);
        var coHandlers = route.coHandlers().stream()
                .flatMap(destination -> here.apply(destination).stream())
                .filter(unit -> !unit.code().equals(lead.code()))
                .distinct()
                .toList();
        var reason = relief.map(unit -> relieved(route.reason(), usual, unit)).orElse(route.reason());
        return new RouteDecision(lead, coHandlers, route.name(), reason, null);
    }

    /** The route's reason, and that another unit takes the case because the usual one has no room. */
    private static Text relieved(Text reason, Unit usual, Unit relief) {
        return new Text(
                reason.zh() + "（" + usual.name().zh() + "在办工单已满，由"
                        + relief.name().zh() + "接办）",
                reason.en() + " (" + usual.name().en() + " has no room for more; "
                        + relief.name().en() + " takes it)");
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
