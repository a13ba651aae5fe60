package city.whistle.city;

import java.util.List;

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
}
