package city.whistle.callback.promise;

import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.Step;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a promise is measured by: a figure of the unit, the time to a step, or, for a milestone, what the unit reports. */
public enum Measure {
    RESOLUTION(Figure.RESOLUTION, false),
    SATISFACTION(Figure.SATISFACTION, false),
    ON_TIME(Figure.ON_TIME, false),
    RESPONSE(Figure.RESPONSE, false),
    REWORK(Figure.REWORK, true),
    OVERDUE(Figure.OVERDUE, true),
    REPEAT(Figure.REPEAT, true),
    DONE_WITHIN("doneWithin", Step.DONE),
    CONTACTED_WITHIN("contactedWithin", Step.CONTACTED),
    MILESTONE("milestone", null);

    private final String wire;
    private final @Nullable Figure figure;
    private final @Nullable Step step;
    private final boolean atMost;

    Measure(Figure figure, boolean atMost) {
        this.wire = figure.wire();
        this.figure = figure;
        this.step = null;
        this.atMost = atMost;
    }

    Measure(String wire, @Nullable Step step) {
        this.wire = wire;
        this.figure = null;
        this.step = step;
        this.atMost = false;
    }

    /** The name in JSON, in forms and in the database. */
    public String wire() {
        return wire;
    }

    /** The figure it reads, if it is one. */
    public @Nullable Figure figure() {
        return figure;
    }

    /** The step it takes the time to, if it does. */
    public @Nullable Step step() {
        return step;
    }

    /** Whether the target is the most there may be, as of reworks, instead of the least. */
    public boolean atMost() {
        return atMost;
    }

    /** Whether it is counted, instead of reported. */
    public boolean isCounted() {
        return this != MILESTONE;
    }

    /** The measure of that name. */
    public static Optional<Measure> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(wire)).findFirst();
    }
}
