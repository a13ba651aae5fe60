package city.whistle.intake.complaint;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The squares of a thousandth of a degree that a circle touches. Complaints are indexed by square, so that what lies around
 * a point is found without looking at the rest of the city.
 *
 * @param lat the squares' numbers from south to north, with blanks between
 * @param lon the same from west to east
 */
record Cells(String lat, String lon) {
    private static final double PER_DEGREE = 1000;

    static Cells around(double lat, double lon, double meters) {
        return new Cells(span(lat, Distance.latDegrees(meters)), span(lon, Distance.lonDegrees(meters, lat)));
    }

    private static String span(double centre, double reach) {
        return IntStream.rangeClosed(cell(centre - reach), cell(centre + reach))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    private static int cell(double degrees) {
        return (int) Math.floor(degrees * PER_DEGREE);
    }
}
