package city.whistle.escalation.queue.web;

import city.whistle.escalation.queue.DayCurve.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day's curve as a picture of 24 hours: lines that begin at zero, named at their ends.
 *
 * @param today the points of today's line
 * @param yesterday the points of yesterday's line
 * @param most the number at the top
 * @param todayAnchor where today's name is fixed to its place: it stands above the line once the day is long
 */
public record CurveView(
        String today,
        String yesterday,
        long most,
        String dotX,
        String dotY,
        String todayAnchor,
        Mark todayEnd,
        Mark yesterdayEnd,
        List<Mark> hours,
        List<RowView> rows) {
    private static final double LEFT = 34;
    private static final double TOP = 24;
    private static final double WIDTH = 480;
    private static final double HEIGHT = 96;
    private static final int HOURS = 24;
    private static final long LEAST_AT_TOP = 4;

    /** A place in the picture with what is written there. */
    public record Mark(String x, String y, long value) {}

    /** An hour in the table. */
    public record RowView(String hour, @Nullable Long today, long yesterday) {}

    static CurveView of(Curve curve) {
        long most = Math.max(
                LEAST_AT_TOP,
                Stream.concat(curve.today().stream(), curve.yesterday().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
        int now = curve.today().size() - 1;
        double height = y(curve.today().getLast(), most);
        return new CurveView(
                points(curve.today(), most),
                points(curve.yesterday(), most),
                most,
                round(x(now)),
                round(height),
                now < 4 ? "start" : "middle",
                new Mark(round(x(now)), round(height - 8), curve.today().getLast()),
                new Mark(
                        round(x(HOURS) + 6),
                        round(y(curve.yesterday().getLast(), most) + 4),
                        curve.yesterday().getLast()),
                Stream.of(0, 6, 12, 18, HOURS)
                        .map(hour -> new Mark(round(x(hour)), round(TOP + HEIGHT + 14), hour))
                        .toList(),
                rows(curve));
    }

    private static List<RowView> rows(Curve curve) {
        var rows = new ArrayList<RowView>();
        for (int hour = 0; hour <= HOURS; hour++) {
            var today = hour < curve.today().size() ? curve.today().get(hour) : null;
            rows.add(new RowView(
                    "%02d:00".formatted(hour), today, curve.yesterday().get(hour)));
        }
        return rows;
    }

    private static String points(List<Long> values, long most) {
        var points = new StringBuilder();
        for (int hour = 0; hour < values.size(); hour++) {
            points.append(round(x(hour)))
                    .append(',')
                    .append(round(y(values.get(hour), most)))
                    .append(' ');
        }
        return points.toString().strip();
    }

    private static double x(int hour) {
        return LEFT + WIDTH * hour / HOURS;
    }

    private static double y(long value, long most) {
        return TOP + HEIGHT - HEIGHT * value / most;
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
