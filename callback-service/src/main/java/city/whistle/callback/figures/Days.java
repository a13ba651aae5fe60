package city.whistle.callback.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A period as people name it: from one day to another, both included. */
public record Days(LocalDate from, LocalDate to) {
    /** The month of that day. */
    public static Days monthOf(LocalDate day) {
        var month = YearMonth.from(day);
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** The period of the same length just before: whole months before whole months, else as many days. */
    public Days before() {
        if (areWholeMonths()) {
            var start = from.minusMonths(ChronoUnit.MONTHS.between(from, to.plusDays(1)));
            return new Days(start, from.minusDays(1));
        }
        return new Days(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
    }

    /** The same period a year before. */
    public Days lastYear() {
        var end = areWholeMonths() ? YearMonth.from(to).minusYears(1).atEndOfMonth() : to.minusYears(1);
        return new Days(from.minusYears(1), end);
    }

    /** The two years whose last month is that of the period's end. */
    public Days twoYears() {
        var last = YearMonth.from(to);
        return new Days(last.minusMonths(23).atDay(1), last.atEndOfMonth());
    }

    /** The same as instants of a zone. */
    public Period in(ZoneId zone) {
        return new Period(
                from.atStartOfDay(zone).toOffsetDateTime(),
                to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }

    private boolean areWholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }
}
