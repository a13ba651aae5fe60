package city.whistle.intake.complaint;

/** Distances on the ground between points that lie close together. */
final class Distance {
    private static final double METERS_PER_DEGREE = 111_195;

    private Distance() {}

    static double meters(double lat, double lon, double otherLat, double otherLon) {
        var north = (otherLat - lat) * METERS_PER_DEGREE;
        var east = (otherLon - lon) * METERS_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    /** How many degrees of latitude so many metres are. */
    static double latDegrees(double meters) {
        return meters / METERS_PER_DEGREE;
    }

    /** How many degrees of longitude so many metres are at that latitude. */
    static double lonDegrees(double meters, double lat) {
        return meters / (METERS_PER_DEGREE * Math.cos(Math.toRadians(lat)));
    }
}
