package city.whistle.callback.figures.web;

import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.figures.FigureViews.Item;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.Rate;
import city.whistle.callback.figures.ReadBoard.Board;
import city.whistle.city.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a board as a page shows them: each number a link to its cases. */
@ApplicationScoped
public class FigureBoard {
    private static final List<Figure> HEADLINES = List.of(
            Figure.COMPLETION,
            Figure.ON_TIME,
            Figure.RESPONSE,
            Figure.RESOLUTION,
            Figure.SATISFACTION,
            Figure.CALLBACK);
    private static final List<Figure> MAIN = Stream.concat(
                    HEADLINES.stream(), Stream.of(Figure.UNREACHABLE, Figure.REWORK, Figure.OVERDUE))
            .toList();

    private final FigureViews views;

    FigureBoard(FigureViews views) {
        this.views = views;
    }

    /**
     * One number.
     *
     * @param percent as in {@code 98.56}; null when there is nothing to divide by
     * @param few whether the sample is too small to say anything
     * @param cases where the cases behind it are, but for the part
     */
    public record Cell(String figure, @Nullable String percent, long n, long d, boolean few, String cases) {}

    /** A headline with its change in points, as in {@code +1.20}, against the period before and the year before. */
    public record Tile(
            Cell cell, @Nullable String before, @Nullable String lastYear) {}

    /** A group; {@code bar} is the drawn figure. */
    public record Row(
            String key, String name, long accepted, boolean comparable, String grade, List<Cell> cells, Cell bar) {}

    /** The headlines, in total. */
    public List<Tile> tiles(Board board, String address) {
        return HEADLINES.stream()
                .map(figure -> new Tile(
                        cell(figure, board.now().total().rate(figure), "", address),
                        change(figure, board.now().total(), board.before()),
                        change(figure, board.now().total(), board.lastYear())))
                .toList();
    }

    /** The fewest cases that are compared. */
    int minimum() {
        return views.minimum();
    }

    /** The figures of a table: the main ones, or all. */
    public List<Figure> columns(boolean all) {
        return all ? Arrays.asList(Figure.values()) : MAIN;
    }

    /** The groups, not in the order of any number. */
    public List<Row> rows(GroupBy by, FigureSet set, FigureQuery query, String address, Language language) {
        return views.answer(by, set).items().stream()
                .map(item -> row(item, query, address, language))
                .toList();
    }

    private Row row(Item item, FigureQuery query, String address, Language language) {
        var cells = columns(query.showsAll()).stream()
                .map(figure -> cell(figure, rate(item, figure), item.key(), address))
                .toList();
        return new Row(
                item.key(),
                language == Language.EN ? item.nameEn() : item.name(),
                item.accepted(),
                item.comparable(),
                item.grade(),
                cells,
                cell(query.figure(), rate(item, query.figure()), item.key(), address));
    }

    private static Rate rate(Item item, Figure figure) {
        return item.rates().getOrDefault(figure.wire(), new Rate(0, 0, null));
    }

    private Cell cell(Figure figure, Rate rate, String key, String address) {
        return new Cell(
                figure.wire(),
                percent(rate.rate()),
                rate.n(),
                rate.d(),
                views.isFew(rate),
                "/figures/cases?" + address + "&figure=" + figure.wire() + "&key=" + FigureQuery.encoded(key));
    }

    private @Nullable String change(Figure figure, Group now, Group then) {
        var rate = now.rate(figure);
        var earlier = then.rate(figure);
        if (rate.rate() == null || earlier.rate() == null || views.isFew(rate) || views.isFew(earlier)) {
            return null;
        }
        var points = percent(rate.rate().subtract(earlier.rate()));
        return points == null || points.startsWith("-") ? points : "+" + points;
    }

    private static @Nullable String percent(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.movePointRight(2).toPlainString();
    }
}
