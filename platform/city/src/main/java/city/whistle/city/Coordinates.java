package city.whistle.city;

/**
 * Converts between the reference systems in which coordinates arrive. GCJ-02 shifts points inside China by some hundred
 * metres, BD-09 shifts those again; neither has a closed inverse, so it is found by iterating the way there.
 */
public final class Coordinates {
    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY = 0.006693421622965943;
    private static final double BAIDU_TURN = Math.PI * 3000.0 / 180.0;
    private static final double CLOSE_ENOUGH = 1e-9;
    private static final int MOST_STEPS = 30;

    private Coordinates() {}

    /** A reference system. */
    public enum Crs {
        /** GPS and Open311. */
        WGS84,
        /** AMap, WeChat, Tencent. */
        GCJ02,
        /** Baidu. */
        BD09
    }

    /** A point in degrees. */
    public record Point(double lat, double lon) {}

    /** The point in WGS-84, exact to a billionth of a degree; outside China GCJ-02 is WGS-84. */
    public static Point toWgs84(Crs crs, double lat, double lon) {
        var target = new Point(lat, lon);
        if (crs == Crs.WGS84 || !Double.isFinite(lat) || !Double.isFinite(lon)) {
            return target;
        }
        var guess = target;
        for (int step = 0; step < MOST_STEPS; step++) {
            var there = fromWgs84(crs, guess.lat(), guess.lon());
            double latOff = lat - there.lat();
            double lonOff = lon - there.lon();
            guess = new Point(guess.lat() + latOff, guess.lon() + lonOff);
            if (Math.abs(latOff) < CLOSE_ENOUGH && Math.abs(lonOff) < CLOSE_ENOUGH) {
                break;
            }
        }
        return guess;
    }

    /** The WGS-84 point in another system. */
    public static Point fromWgs84(Crs crs, double lat, double lon) {
        return switch (crs) {
            case WGS84 -> new Point(lat, lon);
            case GCJ02 -> gcj02(lat, lon);
            case BD09 -> bd09(gcj02(lat, lon));
        };
    }

    private static boolean inChina(double lat, double lon) {
        return lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
    }

    private static Point gcj02(double lat, double lon) {
        if (!inChina(lat, lon)) {
            return new Point(lat, lon);
        }
        double x = lon - 105.0;
        double y = lat - 35.0;
        double radians = Math.toRadians(lat);
        double flat = 1 - ECCENTRICITY * Math.sin(radians) * Math.sin(radians);
        double root = Math.sqrt(flat);
        double latShift = northing(x, y) * 180.0 / (AXIS * (1 - ECCENTRICITY) / (flat * root) * Math.PI);
        double lonShift = easting(x, y) * 180.0 / (AXIS / root * Math.cos(radians) * Math.PI);
        return new Point(lat + latShift, lon + lonShift);
    }

    private static double northing(double x, double y) {
        return -100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(x)
                + (20.0 * sinPi(y) + 40.0 * sinPi(y / 3.0)) * 2.0 / 3.0
                + (160.0 * sinPi(y / 12.0) + 320.0 * sinPi(y / 30.0)) * 2.0 / 3.0;
    }

    private static double easting(double x, double y) {
        return 300.0
                + x
                + 2.0 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(x)
                + (20.0 * sinPi(x) + 40.0 * sinPi(x / 3.0)) * 2.0 / 3.0
                + (150.0 * sinPi(x / 12.0) + 300.0 * sinPi(x / 30.0)) * 2.0 / 3.0;
    }

    private static double waves(double x) {
        return (20.0 * sinPi(6.0 * x) + 20.0 * sinPi(2.0 * x)) * 2.0 / 3.0;
    }

    private static double sinPi(double times) {
        return Math.sin(times * Math.PI);
    }

    private static Point bd09(Point gcj) {
        double x = gcj.lon();
        double y = gcj.lat();
        double distance = Math.sqrt(x * x + y * y) + 0.00002 * Math.sin(y * BAIDU_TURN);
        double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * BAIDU_TURN);
        return new Point(distance * Math.sin(angle) + 0.006, distance * Math.cos(angle) + 0.0065);
    }
}
