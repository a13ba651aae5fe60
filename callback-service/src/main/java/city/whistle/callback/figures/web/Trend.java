package city.whistle.callback.figures.web;

import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.Rate;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One figure's course over twelve months beside the twelve before, laid out for a drawing of 720 × 220: a solid line
 * with discs and a dashed one with squares. Months without cases leave a gap.
 *
 * @param months the table of the same numbers
 */
public record Trend(String line, String lastLine, List<Dot> dots, List<Dot> lastDots, List<Month> months) {
    private static final int MONTHS = 12;
    private static final int LEFT = 44;
    private static final int STEP = 58;
    private static final int TOP = 24;
    private static final int HEIGHT = 160;
    private static final Rate NOTHING = new Rate(0, 0, null);

    /** A point of a line. */
    public record Dot(int x, int y, String label) {}

    /** A month with its rate and that of the year before. */
    public record Month(String name, int x, Rate rate, Rate lastYear) {}

    static Trend of(FigureSet set, Figure figure, YearMonth last) {
        var rates = set.groups().stream().collect(Collectors.toMap(Group::key, group -> group.rate(figure)));
        var months = IntStream.range(0, MONTHS)
                .mapToObj(i -> month(rates, last.minusMonths(MONTHS - 1L - i), LEFT + STEP * i))
                .toList();
        return new Trend(
                line(months, Month::rate),
                line(months, Month::lastYear),
                dots(months, Month::rate),
                dots(months, Month::lastYear),
                months);
    }

    private static Month month(Map<String, Rate> rates, YearMonth month, int x) {
        return new Month(
                month.toString(),
                x,
                rates.getOrDefault(month.toString(), NOTHING),
                rates.getOrDefault(month.minusYears(1).toString(), NOTHING));
    }

    private static List<Dot> dots(List<Month> months, Function<Month, Rate> of) {
        return months.stream()
                .filter(month -> of.apply(month).rate() != null)
                .map(month -> new Dot(month.x(), y(of.apply(month)), label(of.apply(month))))
                .toList();
    }

    /** The path: a new start after each gap. */
    private static String line(List<Month> months, Function<Month, Rate> of) {
        var path = new StringBuilder();
        boolean drawing = false;
        for (var month : months) {
            var rate = of.apply(month);
            if (rate.rate() != null) {
                path.append(drawing ? "L" : "M").append(month.x()).append(' ').append(y(rate));
            }
            drawing = rate.rate() != null;
        }
        return path.toString();
    }

    private static int y(Rate rate) {
        return TOP + HEIGHT - (int) Math.round(HEIGHT * share(rate.rate()));
    }

    private static String label(Rate rate) {
        return String.format(Locale.ROOT, "%.0f", 100 * share(rate.rate()));
    }

    private static double share(@Nullable BigDecimal rate) {
        return rate == null ? 0 : rate.doubleValue();
    }
}
