package city.whistle.callback.publication.web;

import city.whistle.callback.publication.OpenMonth;
import city.whistle.callback.publication.OpenMonth.Totals;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Twelve months as pairs of columns, what came in and what is struck off, laid out for a drawing of 340 × 150. */
public record OpenCourse(List<Pair> pairs) {
    private static final int STEP = 28;
    private static final int HEIGHT = 100;
    private static final int BASE = 120;

    /** A month's two columns; without numbers when they are not told. */
    public record Pair(
            String month,
            int x,
            @Nullable Totals city,
            long takenTop,
            long takenHeight,
            long closedTop,
            long closedHeight) {}

    static OpenCourse of(OpenMonth open) {
        long most = open.course().stream()
                .map(OpenMonth.Course::city)
                .filter(Objects::nonNull)
                .mapToLong(Totals::taken)
                .max()
                .orElse(1);
        return new OpenCourse(IntStream.range(0, open.course().size())
                .mapToObj(i -> pair(open.course().get(i), i * STEP, most))
                .toList());
    }

    private static Pair pair(OpenMonth.Course month, int x, long most) {
        var city = month.city();
        long taken = city == null ? 0 : HEIGHT * city.taken() / most;
        long closed = city == null ? 0 : HEIGHT * city.closed() / most;
        return new Pair(month.month().toString(), x, city, BASE - taken, taken, BASE - closed, closed);
    }
}
