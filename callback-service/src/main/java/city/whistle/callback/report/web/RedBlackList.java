package city.whistle.callback.report.web;

import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.web.FigureBoard.Cell;
import city.whistle.callback.figures.web.FigureBoard.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 红黑榜: the units of the first and of the last class, each with the rate that put it there. */
record RedBlackList(List<Listed> good, List<Listed> weak) {
    private static final Set<String> CLASSED =
            Set.of(Figure.ON_TIME.wire(), Figure.RESOLUTION.wire(), Figure.SATISFACTION.wire());

    /** A unit on a list, and why. */
    public record Listed(String name, Cell because) {}

    static RedBlackList of(List<Row> rows) {
        return new RedBlackList(listed(rows, "excellent"), listed(rows, "weak"));
    }

    private static List<Listed> listed(List<Row> rows, String grade) {
        return rows.stream()
                .filter(row -> row.grade().equals(grade))
                .flatMap(row -> weakest(row).map(cell -> new Listed(row.name(), cell)))
                .toList();
    }

    /** The rate by which the unit is classed. */
    private static Stream<Cell> weakest(Row row) {
        return row.cells().stream()
                .filter(cell -> CLASSED.contains(cell.figure()) && !cell.few() && cell.percent() != null)
                .min(Comparator.comparing(cell -> new BigDecimal(Objects.requireNonNullElse(cell.percent(), "0"))))
                .stream();
    }
}
