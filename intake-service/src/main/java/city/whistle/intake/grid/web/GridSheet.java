package city.whistle.intake.grid.web;

import city.whistle.http.FieldError;
import city.whistle.intake.desk.web.Framed;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes the grid worker's pages. */
@RequestScoped
class GridSheet {
    private final Template overview;
    private final Template form;
    private final Framed framed;
    private final Patrol patrol;
    private final OwnGrids grids;
    private final PageLanguage language;

    GridSheet(
            @Location("grid/overview") Template overview,
            @Location("grid/form") Template form,
            Framed framed,
            Patrol patrol,
            OwnGrids grids,
            PageLanguage language) {
        this.overview = overview;
        this.form = form;
        this.framed = framed;
        this.patrol = patrol;
        this.grids = grids;
        this.language = language;
    }

    /**
     * What is to be done.
     *
     * @param filed the number of the case just filed
     * @param checked the number of the case just checked
     * @param problem why an answer was not taken; empty otherwise
     */
    Uni<RestResponse<String>> writeOverview(
            @Nullable String filed, @Nullable String checked, int status, String problem) {
        return patrol.today()
                .chain(today -> framed.answer(
                        overview.data("today", today)
                                .data("outlines", grids.outlines())
                                .data("filed", Objects.requireNonNullElse(filed, ""))
                                .data("checked", Objects.requireNonNullElse(checked, ""))
                                .data("problem", problem),
                        status));
    }

    /** The form, with what is wrong beside its fields. */
    Uni<RestResponse<String>> writeForm(GridForm filled, List<FieldError> errors) {
        var wrong = errors.stream()
                .map(FieldError::field)
                .map(GridSheet::fieldOf)
                .distinct()
                .toList();
        if (wrong.contains("grid")) {
            filled.at = null;
        }
        var chosen = language.language();
        return framed.answer(
                form.data("form", filled)
                        .data("tiles", grids.tiles(chosen))
                        .data("categories", grids.categories(chosen))
                        .data("grids", grids.all(chosen))
                        .data("wrong", wrong),
                wrong.isEmpty() ? 200 : 422);
    }

    /** The form's field for a field of the API. */
    private static String fieldOf(String field) {
        return switch (field) {
            case "solvedOnSpot.action" -> "action";
            case "solvedOnSpot.finding" -> "text";
            case "attachments", "file" -> "photos";
            case "reporter", "reporter.phone" -> "phone";
            case "reporter.name" -> "name";
            case "place.address" -> "address";
            default -> field.startsWith("place") ? "grid" : field;
        };
    }
}
