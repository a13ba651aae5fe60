package city.whistle.intake.hotspot.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.intake.Languages;
import city.whistle.intake.hotspot.FindHotSpots;
import city.whistle.intake.hotspot.HotSpot;
import city.whistle.intake.sorting.SortingView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where complaints of one kind pile up. */
@Path("/api/v1/hot-spots")
@RolesAllowed({
    Role.Names.OPERATOR,
    Role.Names.DISPATCHER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
public class HotSpotResource {
    private static final Set<Integer> WINDOWS = Set.of(1, 7, 30);

    private final FindHotSpots hotSpots;
    private final City city;

    HotSpotResource(FindHotSpots hotSpots, City city) {
        this.hotSpots = hotSpots;
        this.city = city;
    }

    /** A hot spot in words. */
    record HotSpotView(
            String category,
            String categoryName,
            String grid,
            String gridName,
            double lat,
            double lon,
            int count,
            int before,
            int growth,
            int merged,
            OffsetDateTime latest,
            List<String> numbers) {}

    @GET
    @Operation(
            summary = "Kinds and places with three complaints or more in the last 1, 7 or 30 days, and how many before")
    public Uni<Page<HotSpotView>> list(
            @QueryParam("days") @Nullable Integer days,
            @QueryParam("limit") @Nullable Integer limit,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        int window = Objects.requireNonNullElse(days, 7);
        if (!WINDOWS.contains(window)) {
            throw new InvalidField("days", "must be 1, 7 or 30");
        }
        var language = Languages.of(languages);
        return hotSpots.find(window, Cursor.limit(limit))
                .map(found -> new Page<>(
                        found.stream().map(each -> view(each, language)).toList(), null));
    }

    private HotSpotView view(HotSpot spot, Language language) {
        return new HotSpotView(
                spot.category(),
                SortingView.name(spot.category(), city, language),
                spot.grid(),
                city.grid(spot.grid())
                        .map(Grid::name)
                        .map(name -> name.in(language))
                        .orElse(spot.grid()),
                spot.lat(),
                spot.lon(),
                spot.count(),
                spot.before(),
                spot.growth(),
                spot.merged(),
                OffsetDateTime.ofInstant(spot.latest(), city.zone()),
                spot.numbers());
    }
}
