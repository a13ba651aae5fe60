package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.contracts.WireName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long a report's period is. */
public enum ReportKind implements WireName {
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH;

    private static final int FORTNIGHT_DAYS = 14;

    /** A Monday long ago, from which fortnights are counted. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    /** The period with that day in it; weeks begin on Monday. */
    public Days with(LocalDate day) {
        return switch (this) {
            case DAY -> new Days(day, day);
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday, monday.plusDays(6));
            }
            case FORTNIGHT -> {
                var into = Math.floorMod(ChronoUnit.DAYS.between(FIRST_MONDAY, day), FORTNIGHT_DAYS);
                var monday = day.minusDays(into);
                yield new Days(monday, monday.plusDays(FORTNIGHT_DAYS - 1));
            }
            case MONTH -> Days.monthOf(day);
        };
    }

    /** The last period that is over on that day. */
    Days lastBefore(LocalDate day) {
        return with(with(day).from().minusDays(1));
    }
}
