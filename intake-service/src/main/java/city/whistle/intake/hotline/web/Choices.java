package city.whistle.intake.hotline.web;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;

/** The grids and categories an operator chooses from. */
@ApplicationScoped
class Choices {
    private final City city;

    Choices(City city) {
        this.city = city;
    }

    Known.Lists in(Language language) {
        var grids = city.grids().stream()
                .sorted(Comparator.comparing(Grid::code))
                .map(grid -> new Known.Option(
                        grid.code(),
                        grid.subdistrict().name().in(language) + " "
                                + grid.name().in(language)))
                .toList();
        var categories = city.categories().stream()
                .filter(category -> category.parent() != null)
                .map(category -> new Known.Option(category.code(), name(category, language)))
                .toList();
        return new Known.Lists(grids, categories);
    }

    private static String name(Category category, Language language) {
        return category.name().in(language);
    }
}
