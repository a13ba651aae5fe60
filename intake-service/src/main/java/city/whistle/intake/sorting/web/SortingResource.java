package city.whistle.intake.sorting.web;

import city.whistle.city.City;
import city.whistle.contracts.Channel;
import city.whistle.intake.Faults;
import city.whistle.intake.Languages;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.place.Places;
import city.whistle.intake.sorting.SortComplaint;
import city.whistle.intake.sorting.SortingView;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What would be made of a complaint; nothing is kept. */
@PermitAll
@Path("/api/v1/sortings")
public class SortingResource {
    private static final int MAX_TEXT = 4000;
    private static final int MAX_TITLE = 100;

    private final SortComplaint sorting;
    private final Places places;
    private final City city;

    SortingResource(SortComplaint sorting, Places places, City city) {
        this.sorting = sorting;
        this.places = places;
        this.city = city;
    }

    /** A complaint to try. */
    record Trial(
            @Nullable String title,
            @Nullable String text,
            @Nullable PlaceAsked place) {}

    @POST
    @Operation(summary = "Sorts without filing: category, tier, urgency, and why")
    public SortingView sort(@NotNull Trial trial, @HeaderParam("Accept-Language") @Nullable String languages) {
        var faults = new Faults();
        faults.optionalText("title", trial.title(), MAX_TITLE);
        faults.text("text", trial.text(), MAX_TEXT);
        faults.refuse();
        var text = String.valueOf(trial.text());
        var around = new SortComplaint.Circumstances(places.find(trial.place(), null), Channel.APP, 0, 0);
        var sorted = sorting.sort(sorting.guess(trial.title(), text), trial.title(), text, around);
        return SortingView.of(sorted, city, Languages.of(languages));
    }
}
