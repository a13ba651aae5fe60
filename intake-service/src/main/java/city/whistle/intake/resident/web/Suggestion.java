package city.whistle.intake.resident.web;

import city.whistle.city.City;
import city.whistle.contracts.Place;
import city.whistle.intake.complaint.Similar;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.sorting.SortingView;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is said to somebody who is still typing. */
@RequestScoped
class Suggestion {
    private final Template fragment;
    private final PageFrame frame;
    private final PageLanguage language;
    private final City city;

    Suggestion(@Location("resident/suggestion") Template fragment, PageFrame frame, PageLanguage language, City city) {
        this.fragment = fragment;
        this.frame = frame;
        this.language = language;
        this.city = city;
    }

    /** Whom to call, what it looks like (if that can be told), and what is known nearby. */
    Uni<String> write(String words, @Nullable String category, @Nullable Place place, List<Similar> similar) {
        var speaks = language.language();
        return frame.around(fragment.data("advice", city.advice(words).orElse(null))
                        .data("category", category == null ? null : SortingView.name(category, city, speaks))
                        .data("place", place == null ? null : PlaceView.of(place, city, speaks))
                        .data("similar", similar))
                .createUni();
    }
}
