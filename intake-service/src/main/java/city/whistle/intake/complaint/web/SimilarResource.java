package city.whistle.intake.complaint.web;

import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.LookAround;
import city.whistle.intake.complaint.Similar;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.place.Places;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was reported already, told while somebody types. */
@PermitAll
@Path("/api/v1/complaints/similar")
public class SimilarResource {
    private static final int MAX_TEXT = 4000;

    private final LookAround around;
    private final Places places;

    SimilarResource(LookAround around, Places places) {
        this.around = around;
        this.places = places;
    }

    /** What was typed so far. */
    record Typed(@Nullable String text, @Nullable PlaceAsked place) {}

    @POST
    @Operation(summary = "Open complaints near that place that may be about the same; nothing is kept")
    public Uni<Page<Similar>> find(@NotNull Typed typed) {
        var faults = new Faults();
        faults.text("text", typed.text(), MAX_TEXT);
        faults.refuse();
        return around.similar(String.valueOf(typed.text()), places.find(typed.place(), null))
                .map(found -> new Page<>(found, null));
    }
}
