package city.whistle.intake.place;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody says it is: a point, or a grid's code.
 *
 * @param crs the reference system of the point: WGS84, GCJ02 or BD09; WGS84 when it is not said
 */
public record PlaceAsked(
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String crs,
        @Nullable String address,
        @Nullable String grid) {
    /** Whether it says anything about where. */
    boolean saysWhere() {
        return lat != null || lon != null || grid != null;
    }
}
