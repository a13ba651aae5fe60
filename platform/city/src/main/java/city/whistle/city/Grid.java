package city.whistle.city;

import city.whistle.contracts.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest area of the city, walked by its grid workers.
 *
 * @param code 15 digits: 6 district, 3 subdistrict, 3 community, 3 grid
 * @param lat latitude of a point inside, WGS-84 degrees
 * @param lon longitude of a point inside, WGS-84 degrees
 * @param workers logins
 */
public record Grid(
        String code,
        Text name,
        Area community,
        Area subdistrict,
        Area district,
        double lat,
        double lon,
        List<String> workers) {
    public Grid {
        workers = List.copyOf(workers);
    }

    /** The point inside, as the place of a complaint of which no more is known than its grid. */
    public Place place() {
        return place(lat, lon, null);
    }

    /** A complaint's place in this grid; latitude and longitude are WGS-84 degrees. */
    public Place place(double lat, double lon, @Nullable String address) {
        return new Place(lat, lon, address, code, community.code(), subdistrict.code(), district.code());
    }
}
