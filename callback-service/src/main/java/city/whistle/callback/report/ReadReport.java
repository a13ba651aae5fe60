package city.whistle.callback.report;

import city.whistle.callback.doubt.ReadDoubts;
import city.whistle.callback.doubt.ReadDoubts.Doubts;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.ReadBoard;
import city.whistle.callback.figures.ReadBoard.Board;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Everything a report tells of a period, of the cases whose figures the caller sees. */
@ApplicationScoped
public class ReadReport {
    private final ReadBoard board;
    private final ReadDoubts doubts;
    private final City city;

    ReadReport(ReadBoard board, ReadDoubts doubts, City city) {
        this.board = board;
        this.doubts = doubts;
        this.city = city;
    }

    /** The figures by unit, and the closures that look doubtful. */
    public record Report(Board board, Doubts doubts) {}

    public Uni<Report> read(Days days) {
        return board.read(days, GroupBy.UNIT)
                .chain(figures -> doubts.read(days.in(city.zone()), "").map(found -> new Report(figures, found)));
    }
}
