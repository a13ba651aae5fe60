package city.whistle.intake.resident.web;

import city.whistle.contracts.Place;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.complaint.LookAround;
import city.whistle.intake.complaint.Similar;
import city.whistle.intake.sorting.SortComplaint;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Answers while a resident types: whom to call, what it looks like, what is known nearby. Posted, so that no log has it. */
@PermitAll
@Path("/suggestion")
@Produces(MediaType.TEXT_HTML)
class SuggestionPages {
    private static final int LONGEST = 4000;
    private static final int TELLING = 4;

    private final Suggestion suggestion;
    private final Whereabouts whereabouts;
    private final SortComplaint sorting;
    private final LookAround around;
    private final IntakeConfig config;

    SuggestionPages(
            Suggestion suggestion,
            Whereabouts whereabouts,
            SortComplaint sorting,
            LookAround around,
            IntakeConfig config) {
        this.suggestion = suggestion;
        this.whereabouts = whereabouts;
        this.sorting = sorting;
        this.around = around;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<String> suggest(
            @RestForm @Nullable String text,
            @RestForm @Nullable String at,
            @RestForm @Nullable String grid,
            @RestForm @Nullable String address,
            @RestForm @Nullable String qr) {
        var words = FilingForm.said(text);
        var said = Whereabouts.Said.at(at, grid, address, qr);
        return whereabouts
                .find(said)
                .chain(place -> tell(words == null || words.length() > LONGEST ? "" : words, place));
    }

    private Uni<String> tell(String words, Optional<Place> place) {
        var category = category(words);
        Uni<List<Similar>> similar = category == null || place.isEmpty()
                ? Uni.createFrom().item(List.of())
                : around.similar(words, place.get());
        return similar.chain(found -> suggestion.write(words, category, place.orElse(null), found));
    }

    /** What it looks like, if the sorter is sure. */
    private @Nullable String category(String words) {
        if (words.length() < TELLING) {
            return null;
        }
        var guess = sorting.guess(null, words);
        return guess.confidence() < config.sorting().reviewBelow() ? null : guess.category();
    }
}
