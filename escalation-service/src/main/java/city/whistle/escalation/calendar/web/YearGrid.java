package city.whistle.escalation.calendar.web;

import city.whistle.city.StatutoryYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A year as twelve sheets, weeks from Monday. */
public record YearGrid(List<Sheet> months) {
    private static final int DAYS = 7;

    /** A month; days of other months in its first and last week are left blank, with number 0. */
    public record Sheet(String name, List<List<Cell>> weeks) {}

    /** A day: off, make_up, weekend or workday. */
    public record Cell(int day, String kind) {}

    static YearGrid of(StatutoryYear year, Locale locale) {
        return new YearGrid(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> sheet(YearMonth.of(year.year(), month), year, locale))
                .toList());
    }

    private static Sheet sheet(YearMonth month, StatutoryYear year, Locale locale) {
        var weeks = new ArrayList<List<Cell>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            var first = monday;
            weeks.add(IntStream.range(0, DAYS)
                    .mapToObj(first::plusDays)
                    .map(day -> cell(day, month, year))
                    .toList());
            monday = monday.plusDays(DAYS);
        }
        return new Sheet(month.getMonth().getDisplayName(TextStyle.FULL, locale), List.copyOf(weeks));
    }

    private static Cell cell(LocalDate day, YearMonth month, StatutoryYear year) {
        return YearMonth.from(day).equals(month)
                ? new Cell(day.getDayOfMonth(), kind(day, year))
                : new Cell(0, "blank");
    }

    private static String kind(LocalDate day, StatutoryYear year) {
        var off = year.days().get(day);
        if (off != null) {
            return off ? "off" : "make_up";
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? "weekend" : "workday";
    }
}
