package city.whistle.intake.place;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Place;
import org.jspecify.annotations.Nullable;

/** A place as people see it: codes, and the names of the areas in their language. */
public record PlaceView(
        double lat,
        double lon,
        @Nullable String address,
        String grid,
        String community,
        String subdistrict,
        String district,
        String communityName,
        String subdistrictName,
        String districtName) {
    /** The place in words of that language. */
    public static PlaceView of(Place place, City city, Language language) {
        return new PlaceView(
                place.lat(),
                place.lon(),
                place.address(),
                place.grid(),
                place.community(),
                place.subdistrict(),
                place.district(),
                name(city, place.community(), language),
                name(city, place.subdistrict(), language),
                name(city, place.district(), language));
    }

    private static String name(City city, String area, Language language) {
        return city.area(area).map(Area::name).map(name -> name.in(language)).orElse(area);
    }
}
