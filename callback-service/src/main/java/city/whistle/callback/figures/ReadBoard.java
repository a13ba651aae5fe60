package city.whistle.callback.figures;

import city.whistle.access.Caller;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a page of figures shows of one period: the figures, what they were before, their course, and how long the steps took. */
@ApplicationScoped
public class ReadBoard {
    private final AskFigures figures;
    private final AskSteps steps;
    private final City city;
    private final Caller caller;

    ReadBoard(AskFigures figures, AskSteps steps, City city, Caller caller) {
        this.figures = figures;
        this.steps = steps;
        this.city = city;
        this.caller = caller;
    }

    /**
     * The figures of a period and what to compare them with.
     *
     * @param now the figures by the groups asked for
     * @param before those of the period before, in total
     * @param lastYear those of the same period a year before, in total
     */
    public record Board(FigureSet now, Group before, Group lastYear) {}

    /**
     * What takes longer to find out.
     *
     * @param months the figures of the last 24 months, one group for each
     */
    public record Course(FigureSet months, List<Step.Times> steps) {}

    /** Of the cases the caller sees. */
    public Uni<Board> read(Days days, GroupBy by) {
        return read(days, by, FigureScope.of(caller));
    }

    /** Asks one after the other: a session does one thing at a time. */
    public Uni<Board> read(Days days, GroupBy by, FigureScope scope) {
        var earlier = List.of(days.before().in(city.zone()), days.lastYear().in(city.zone()));
        return figures.ask(days.in(city.zone()), by, scope)
                .chain(now -> figures.totals(earlier, scope)
                        .map(totals -> new Board(now, totals.getFirst(), totals.getLast())));
    }

    /** The course of the figures up to the period, and the steps of its cases. */
    public Uni<Course> course(Days days) {
        return figures.ask(days.twoYears().in(city.zone()), GroupBy.MONTH)
                .chain(months -> steps.ask(days.in(city.zone())).map(times -> new Course(months, times)));
    }
}
