package city.whistle.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where it is, in WGS-84 degrees, with the grid that contains it and the grid's place in the city (codes of the pack).
 */
public record Place(
        double lat,
        double lon,
        @Nullable String address,
        String grid,
        String community,
        String subdistrict,
        String district) {}
