package city.whistle.local.pack;

import city.whistle.city.Coordinates;
import city.whistle.city.Coordinates.Crs;
import city.whistle.city.Coordinates.Point;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reference system of a file's coordinates: said by whoever gives the file, never guessed. */
enum ReferenceSystem {
    /** GPS, Open311, and what a GeoJSON file should be in. */
    WGS84("WGS-84", Crs.WGS84, "WGS_?1984|WGS ?84|CRS84|EPSG::?4326"),
    /** China's national system: within some decimetres of WGS-84, and taken as that. */
    CGCS2000("CGCS2000", Crs.WGS84, "CGCS_?2000|China Geodetic Coordinate System 2000|4490"),
    /** AMap, WeChat, Tencent: shifted by some hundred metres. */
    GCJ02("GCJ-02", Crs.GCJ02, "GCJ-?02"),
    /** Baidu: shifted again. */
    BD09("BD-09", Crs.BD09, "BD-?09");

    private final String words;
    private final Crs crs;
    private final String signs;

    ReferenceSystem(String words, Crs crs, String signs) {
        this.words = words;
        this.crs = crs;
        this.signs = signs;
    }

    /** What {@code --crs} says. */
    static ReferenceSystem of(String written) {
        return Arrays.stream(values())
                .filter(each ->
                        each.name().equals(written.toUpperCase(Locale.ROOT).replace("-", "")))
                .findFirst()
                .orElseThrow(() -> new WrongCall("--crs takes WGS84, CGCS2000, GCJ02 or BD09, not " + written
                        + "; ask who made the file, it is never guessed"));
    }

    /** Which of them a file's own words mean; empty for any other, as metres of a projection. */
    static Optional<ReferenceSystem> declaredAs(String words) {
        if (words.toUpperCase(Locale.ROOT).startsWith("PROJ")) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(each -> Pattern.compile(each.signs).matcher(words).find())
                .findFirst();
    }

    /** Whether the file's own words say the same; another system is a fault, and so is one nobody knows. */
    void demandDeclared(Spot at, String declared, Faults faults) {
        var found = declaredAs(declared);
        if (found.isEmpty()) {
            faults.add(
                    at,
                    "its reference system is '" + shortened(declared) + "'",
                    "save it with longitude and latitude in degrees, in " + WGS84 + " or " + CGCS2000);
        } else if (found.get() != this) {
            faults.add(
                    at,
                    "it says that it is in " + found.get() + ", and --crs that it is in " + this,
                    "find out which is right; then correct --crs, or what the file says");
        }
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    boolean isConverted() {
        return crs != Crs.WGS84;
    }

    Point toWgs84(Point point) {
        return Coordinates.toWgs84(crs, point.lat(), point.lon());
    }

    @Override
    public String toString() {
        return words;
    }
}
