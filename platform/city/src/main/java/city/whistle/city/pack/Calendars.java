package city.whistle.city.pack;

import city.whistle.city.StatutoryYear;
import city.whistle.city.WorkTimes;
import city.whistle.city.WorkTimes.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the folder {@code calendars} says: work calendars, one file each, and statutory years under {@code statutory}. */
final class Calendars {
    static final String FOLDER = "calendars";
    private static final String STATUTORY = FOLDER + "/statutory";

    private Calendars() {}

    static Map<String, Entry<WorkTimes>> workTimes(PackFiles files, Findings findings) {
        Map<String, Entry<WorkTimes>> calendars = new HashMap<>();
        for (var file : files.under(FOLDER, ".yaml")) {
            var code = file.substring(FOLDER.length() + 1, file.length() - ".yaml".length());
            var fields = Fields.of(files.yaml(file, findings), findings, "workdays", "periods", "statutory");
            var times =
                    new WorkTimes(code, periods(fields, findings), workdays(fields, findings), fields.yes("statutory"));
            calendars.put(code, new Entry<>(times, fields.at()));
        }
        return calendars;
    }

    private static Set<DayOfWeek> workdays(Fields fields, Findings findings) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : fields.words("workdays")) {
            Fields.constant(DayOfWeek.class, word)
                    .ifPresentOrElse(
                            days::add,
                            () -> findings.error(
                                    fields.at("workdays"),
                                    "'" + word + "' is no day of the week",
                                    "write of " + Fields.names(DayOfWeek.class)));
        }
        if (days.isEmpty()) {
            findings.error(fields.at("workdays"), "no day is a workday", "write at least one");
        }
        return days;
    }

    private static List<Period> periods(Fields fields, Findings findings) {
        List<Period> periods = new ArrayList<>();
        for (var written : fields.words("periods")) {
            var parts = written.split("-", 2);
            var from = Times.parse(parts[0].strip());
            var to = Times.parse(parts[parts.length - 1].strip());
            if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                wrongPeriod(fields, findings, "'" + written + "' is no period");
            } else if (!periods.isEmpty() && periods.getLast().to().isAfter(from.get())) {
                wrongPeriod(fields, findings, "period '" + written + "' begins before the one ahead of it ends");
            } else {
                periods.add(new Period(from.get(), to.get()));
            }
        }
        if (periods.isEmpty()) {
            findings.error(fields.at("periods"), "there is no work period", "write [\"08:00-12:00\", …]");
        }
        return periods;
    }

    private static void wrongPeriod(Fields fields, Findings findings, String what) {
        findings.error(fields.at("periods"), what, "write periods in order, as in \"08:00-12:00\"");
    }

    /** Each published day counts for the year it lies in, whichever year's schedule names it. */
    static Map<Integer, StatutoryYear> statutoryYears(PackFiles files, Findings findings) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        Map<Integer, Boolean> published = new HashMap<>();
        for (var file : files.under(STATUTORY, ".json")) {
            var fields = Fields.of(files.json(file, findings), findings, "$schema", "$id", "year", "papers", "days");
            int year = fields.whole("year");
            if (!file.equals(STATUTORY + "/" + year + ".json")) {
                findings.error(fields.at("year"), "the year is " + year, "name the file " + year + ".json");
            }
            var schedule = days(fields, findings);
            published.put(year, !schedule.isEmpty());
            days.putAll(schedule);
        }
        Map<Integer, StatutoryYear> years = new HashMap<>();
        published.forEach((year, known) -> {
            Map<LocalDate, Boolean> own = new HashMap<>(days);
            own.keySet().removeIf(day -> day.getYear() != year);
            years.put(year, new StatutoryYear(year, known, own));
        });
        return years;
    }

    private static Map<LocalDate, Boolean> days(Fields year, Findings findings) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (var item : year.items("days")) {
            var day = Fields.of(item, findings, "name", "date", "isOffDay");
            var written = day.text("date");
            try {
                days.put(LocalDate.parse(written), day.yes("isOffDay"));
            } catch (DateTimeException unreadable) {
                findings.error(day.at("date"), "'" + written + "' is no date", "write it as in 2026-02-14");
            }
        }
        return days;
    }
}
