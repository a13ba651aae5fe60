package city.whistle.local.years;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Each year of each table: how much it is, and whether it could leave. */
final class ListYears {
    private final Databases databases;
    private final Catalog catalog;

    ListYears(Databases databases) {
        this.databases = databases;
        this.catalog = new Catalog(databases);
    }

    List<String> lines() throws SQLException {
        var lines = new ArrayList<String>();
        lines.add("%-11s %-15s %-7s %12s %10s %6s  %s"
                .formatted("service", "table", "year", "rows", "MB", "open", "where"));
        var years = catalog.years().entrySet();
        for (var table : databases.tables()) {
            for (var year : years) {
                lines.add(line(table, year.getKey(), year.getValue()));
            }
            lines.add(line(table, "other", catalog.rows(table, table.remainder()), "", "", "here"));
        }
        return lines;
    }

    private String line(YearlyTable table, int year, CaseRange cases) throws SQLException {
        var label = Integer.toString(year);
        var here = catalog.here(table, year);
        var open = Integer.toString(catalog.open(table.service(), cases).size());
        if (here.isPresent()) {
            var rows = catalog.rows(table, table.partition(year));
            return line(table, label, rows, megabytes(here.get().bytes()), open, "here");
        }
        var away = catalog.away(table, year);
        return away.isPresent()
                ? line(
                        table,
                        label,
                        away.get().rows(),
                        "",
                        open,
                        "away since " + away.get().since())
                : line(table, label, 0, "", open, "not made yet");
    }

    private static String line(YearlyTable table, String year, long rows, String size, String open, String where) {
        return "%-11s %-15s %-7s %,12d %10s %6s  %s"
                .formatted(table.service(), table.name(), year, rows, size, open, where);
    }

    private static String megabytes(long bytes) {
        return "%.1f".formatted(bytes / 1e6);
    }
}
