package city.whistle.callback.report;

import city.whistle.access.Caller;
import city.whistle.callback.doubt.ReadDoubts;
import city.whistle.callback.doubt.ReadDoubts.Doubts;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.FigureScope;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.ReadBoard;
import city.whistle.callback.figures.ReadBoard.Board;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Everything a report tells of a period. */
@ApplicationScoped
public class ReadReport {
    private final ReadBoard board;
    private final ReadDoubts doubts;
    private final City city;
    private final Caller caller;

    ReadReport(ReadBoard board, ReadDoubts doubts, City city, Caller caller) {
        this.board = board;
        this.doubts = doubts;
        this.city = city;
        this.caller = caller;
    }

    /** The figures by unit, and the closures that look doubtful. */
    public record Report(Board board, Doubts doubts) {}

    /** Of the cases whose figures the caller sees. */
    public Uni<Report> read(Days days) {
        return read(days, FigureScope.of(caller));
    }

    /** Of somebody's cases. */
    Uni<Report> read(Days days, FigureScope scope) {
        return board.read(days, GroupBy.UNIT, scope)
                .chain(figures ->
                        doubts.read(days.in(city.zone()), "", scope).map(found -> new Report(figures, found)));
    }
}
