package city.whistle.intake.grid.web;

import city.whistle.access.Caller;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.intake.IntakeConfig;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;

/** A grid worker's own grids, and what is mostly found there. */
@RequestScoped
class OwnGrids {
    private static final int MOST_DRAWN = 40;

    private final City city;
    private final Caller caller;
    private final IntakeConfig config;

    OwnGrids(City city, Caller caller, IntakeConfig config) {
        this.city = city;
        this.caller = caller;
        this.config = config;
    }

    /** The address of the outlines to be drawn: those grids, or all communities when they are too many for a telephone. */
    String outlines() {
        var codes = own().stream().map(Grid::code).toList();
        return codes.size() > MOST_DRAWN
                ? "/map/areas?level=community"
                : "/map/areas?level=grid&within=" + String.join("&within=", codes);
    }

    List<GridView.Option> all(Language language) {
        return own().stream()
                .map(grid -> new GridView.Option(grid.code(), grid.name().in(language)))
                .toList();
    }

    /** Those the pack gives to the worker by name; else all in the worker's areas. */
    private List<Grid> own() {
        var named = city.grids().stream()
                .filter(grid -> grid.workers().contains(caller.login()))
                .toList();
        var grids = named.isEmpty()
                ? city.grids().stream()
                        .filter(grid -> caller.scope().sees(List.of(), grid.code()))
                        .toList()
                : named;
        return grids.stream().sorted(Comparator.comparing(Grid::code)).toList();
    }

    /** The categories one tap away. */
    List<GridView.Option> tiles(Language language) {
        return config.gridTiles().stream()
                .flatMap(code -> city.category(code).stream())
                .map(category -> option(category, language))
                .toList();
    }

    /** All categories, for what is found less often. */
    List<GridView.Option> categories(Language language) {
        return city.categories().stream()
                .filter(category -> category.parent() != null)
                .map(category -> option(category, language))
                .toList();
    }

    private static GridView.Option option(Category category, Language language) {
        return new GridView.Option(category.code(), category.name().in(language));
    }
}
