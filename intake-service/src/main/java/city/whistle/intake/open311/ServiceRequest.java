package city.whistle.intake.open311;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.sorting.SortingView;
import city.whistle.intake.tracking.CaseState;
import city.whistle.intake.tracking.PublicCases.PublicCase;
import city.whistle.intake.tracking.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A case as anybody may see it. Words, address and point are told only of a request that came by an app which said that
 * it would be public; of every other case the kind of thing and the middle of its grid. Never anything of its reporter.
 *
 * @param extendedAttributes only when they are asked for
 */
public record ServiceRequest(
        String serviceRequestId,
        String status,
        @Nullable String statusNotes,
        String serviceName,
        String serviceCode,
        String description,
        @Nullable String agencyResponsible,
        @Nullable String serviceNotice,
        OffsetDateTime requestedDatetime,
        OffsetDateTime updatedDatetime,
        @Nullable OffsetDateTime expectedDatetime,
        String address,
        String addressId,
        @Nullable String zipcode,
        double lat,
        @JsonProperty("long") double lon,
        @Nullable String mediaUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Extended extendedAttributes) {

    /** What Whistle knows of a case beyond the standard. */
    public record Extended(
            String state,
            String tier,
            String urgency,
            String overdue,
            int cycle,
            @Nullable OffsetDateTime dueDatetime) {}

    static ServiceRequest of(PublicCase known, boolean extended, City city, Language language) {
        var complaint = known.complaint();
        var standing = known.standing();
        var open = isFromAnApp(complaint.external());
        var name = SortingView.name(standing.category(), city, language);
        var place = PlaceView.of(complaint.place(), city, language);
        var grid = city.grid(place.grid());
        var due = standing.dueAt().map(at -> local(at, city)).orElse(null);
        return new ServiceRequest(
                complaint.number(),
                isOver(standing) ? "closed" : "open",
                known.status(),
                name,
                standing.category(),
                open ? complaint.text() : name,
                standing.unitName(),
                null,
                local(complaint.filedAt(), city),
                local(known.updatedAt(), city),
                due,
                address(open ? place.address() : null, place),
                place.grid(),
                null,
                open ? place.lat() : grid.map(Grid::lat).orElse(place.lat()),
                open ? place.lon() : grid.map(Grid::lon).orElse(place.lon()),
                null,
                extended ? extended(known, due) : null);
    }

    private static Extended extended(PublicCase known, @Nullable OffsetDateTime due) {
        var standing = known.standing();
        return new Extended(
                standing.state().wire(),
                standing.tier().wire(),
                standing.urgency().wire(),
                standing.lateness().overdue().wire(),
                standing.cycle(),
                due);
    }

    /** From most specific to most general, as the standard asks. */
    private static String address(@Nullable String own, PlaceView place) {
        var areas = String.join(", ", place.communityName(), place.subdistrictName(), place.districtName());
        return own == null || own.isBlank() ? areas : own + ", " + areas;
    }

    private static boolean isOver(Standing standing) {
        return standing.state().isOver() || standing.state() == CaseState.MERGED;
    }

    private static boolean isFromAnApp(@Nullable String external) {
        return external != null && external.startsWith(PostedRequest.SOURCE);
    }

    private static OffsetDateTime local(Instant at, City city) {
        return OffsetDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), city.zone());
    }
}
