package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.contracts.WireName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a report's period is. */
public enum ReportKind implements WireName {
    DAY,
    WEEK,
    MONTH;

    /** The period with that day in it; weeks begin on Monday. */
    public Days with(LocalDate day) {
        return switch (this) {
            case DAY -> new Days(day, day);
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> Days.monthOf(day);
        };
    }
}
