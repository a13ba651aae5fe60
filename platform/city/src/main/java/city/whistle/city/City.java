package city.whistle.city;

import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.UnitRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A city as its pack describes it: read whole, checked. What is injected answers by the pack in force, which may be another one
 * the next time; {@link #present()} stays as it is. Points are WGS-84 degrees.
 */
public interface City {
    /** The city by the pack that is in force now, for questions that belong together: it never changes. */
    City present();

    /** The short name that all its packs have, as in {@code crane}. */
    String id();

    /** The pack's version: a hash of its content, as in {@code crane-3f9a0c1b2d4e}. */
    String version();

    Text name();

    /** The 6-digit code every city-level thing carries. */
    String code();

    ZoneId zone();

    /** Numbers to call, by what for: {@code police}, {@code fire}, {@code ambulance}, {@code traffic}, {@code hotline}. */
    Map<String, String> contactNumbers();

    /** When residents are not to be called. */
    QuietHours quietHours();

    /** How long what is personal is kept. */
    Retention retention();

    /** What somebody is told at once whose text speaks of danger: whom to call. */
    Optional<Advice> advice(String text);

    List<Unit> units();

    Optional<Unit> unit(String code);

    /** The unit as events name it; by its code alone when the pack does not know it any more. */
    default UnitRef unitRef(String code) {
        return unit(code).map(Unit::ref).orElseGet(() -> new UnitRef(code, code));
    }

    /**
     * The command desk of a level for an area; the next level's, in the end the city's, when there is none.
     *
     * @param area a district's code, or a subdistrict's
     */
    Unit commandDesk(CommandLevel level, String area);

    /**
     * The unit with that function that serves the grid, most local first from that level upwards; empty if the city has
     * none.
     */
    Optional<Unit> unitFor(String function, CommandLevel level, Grid grid);

    List<Grid> grids();

    Optional<Grid> grid(String code);

    /** The grid containing the point; a point on a border belongs to the grid with the smaller code. */
    Optional<Grid> gridAt(double lat, double lon);

    /** All areas: districts, subdistricts and communities. */
    Optional<Area> area(String code);

    List<Area> districts();

    /** Where all areas of that level lie, by code. */
    List<Outline> outlines(AreaLevel level);

    List<Category> categories();

    Optional<Category> category(String code);

    /** The class of GB/T 30428 with that code, if this city has a category for it. */
    Optional<StandardClass> standardClass(StandardKind kind, String code);

    /** Worded complaints with their categories, the sorter's first lessons. */
    List<Example> examples();

    /** Examples the sorter never learns from: they tell how good it is. */
    List<Example> heldOut();

    Limits limits();

    /**
     * A unit's work calendar by its code.
     *
     * @throws java.util.NoSuchElementException if the pack has none of that code
     */
    WorkTimes workTimes(String calendar);

    /** The statutory years the pack ships, by year. */
    Map<Integer, StatutoryYear> statutoryYears();

    /** Applies the ordered routes; never fails. */
    RouteDecision route(RouteFacts facts);

    /** Applies all sorting rules to find tier and urgency; never fails. */
    SortingDecision sort(SortingFacts facts);

    /** Reads other sorting rules, written as in {@code sorting.yaml}, to see what they would change. */
    SortingTrial trySorting(String yaml);

    /** Reads other routes, written as in {@code routes.yaml}, to see where they would lead. */
    RouteTrial tryRoutes(String yaml);

    /**
     * The template of that name, as in {@code notice.first}, with {@code {placeholders}}.
     *
     * @throws java.util.NoSuchElementException if the pack has none of that name
     */
    Text template(String name);

    /** The template of that name, if the pack has it: for the variants a city may leave out. */
    Optional<Text> templateIfAny(String name);

    /** All templates of a family, as {@code canned} for {@code canned.on_site}, in the order of their names. */
    List<Text> templates(String family);
}
