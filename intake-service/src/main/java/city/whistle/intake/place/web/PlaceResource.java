package city.whistle.intake.place.web;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.Languages;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.place.Places;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a point lies, and which grids there are; both public. */
@PermitAll
@Path("/api/v1")
public class PlaceResource {
    private final Places places;
    private final City city;

    PlaceResource(Places places, City city) {
        this.places = places;
        this.city = city;
    }

    /** A grid for lists and maps. */
    record GridView(String grid, String name, String community, String subdistrict, String district, Centre centre) {
        /** A point inside. */
        record Centre(double lat, double lon) {}
    }

    @GET
    @Path("/places/resolve")
    @Operation(summary = "The place of a point; 422 outside the city")
    public PlaceView resolve(
            @QueryParam("lat") @Nullable Double lat,
            @QueryParam("lon") @Nullable Double lon,
            @QueryParam("crs") @Nullable String crs,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var faults = new Faults();
        faults.unless(lat != null, "lat", "must be a number of degrees");
        faults.unless(lon != null, "lon", "must be a number of degrees");
        faults.refuse();
        var asked = new PlaceAsked(lat, lon, crs, null, null);
        return PlaceView.of(places.find(asked, null), city, Languages.of(languages));
    }

    @GET
    @Path("/grids")
    @Operation(summary = "All grids, by code")
    public Page<GridView> grids(
            @QueryParam("limit") @Nullable Integer asked,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var limit = Cursor.limit(asked);
        var after = Cursor.keys(cursor, 1);
        var rows = city.grids().stream()
                .sorted(Comparator.comparing(Grid::code))
                .filter(grid -> after == null || grid.code().compareTo(after.get(0)) > 0)
                .limit(limit + 1L)
                .toList();
        var language = Languages.of(languages);
        return Page.of(rows, limit, grid -> List.of(grid.code())).map(grid -> view(grid, language));
    }

    private static GridView view(Grid grid, Language language) {
        return new GridView(
                grid.code(),
                grid.name().in(language),
                grid.community().code(),
                grid.subdistrict().code(),
                grid.district().code(),
                new GridView.Centre(grid.lat(), grid.lon()));
    }
}
