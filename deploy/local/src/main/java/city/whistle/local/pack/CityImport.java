package city.whistle.local.pack;

import city.whistle.local.pack.PackText.Line;
import city.whistle.local.pack.TableRows.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a city brings along in the place of a pack's own tables. */
final class CityImport {
    private static final List<String> EXAMPLES = List.of(Table.EXAMPLES.file(), "categories/held_out.csv");

    private final PackText pack;
    private final Faults faults;
    private final Optional<Charset> encoding;
    private final FillIn fillIn;
    private final List<String> notes = new ArrayList<>();

    /** What CSV files and a shapefile's table are written in that do not say so; UTF-8 unless stated. */
    CityImport(PackText pack, Faults faults, Optional<Charset> encoding) {
        this.pack = pack;
        this.faults = faults;
        this.encoding = encoding;
        this.fillIn = new FillIn(faults);
    }

    /** What people should know of what was done. */
    List<String> notes() {
        var all = new ArrayList<>(notes);
        all.addAll(fillIn.notes());
        return all;
    }

    /** Outlines in that reference system; {@code named} when areas come with names of their own. */
    void grids(GridFile file, ReferenceSystem crs, boolean named) {
        try {
            var features = file.read(crs, encoding, faults);
            var rows = new GridRows(crs, faults);
            pack.put(GridRows.FILE, rows.read(features));
            notes.add("%d grids with %d corners, %s"
                    .formatted(
                            features.size(),
                            rows.points(),
                            crs.isConverted()
                                    ? "converted from " + crs + " to WGS-84"
                                    : "in " + crs + " as they were"));
            var areas = rows.areas();
            if (!named && !areas.isEmpty()) {
                put(Table.AREAS, areas);
                notes.add(areas.size() + " areas, by the names the grids say they lie in");
            }
        } catch (Unreadable broken) {
            faults.add(broken.fault());
        }
    }

    /** A spreadsheet of that kind. */
    void table(Table table, SheetFile file) {
        try {
            var sheet = file.read(table.sheets(), encoding.orElse(StandardCharsets.UTF_8));
            var read = new TableRows(table, sheet, faults);
            read.unused().forEach(column -> notes.add(sheet.file() + ": " + column + " is not used"));
            var rows = read.read();
            fillIn(table, rows);
            put(table, rows.stream().map(row -> line(table, row)).toList());
            notes.add(rows.size() + " rows of " + sheet.file() + " for " + table.file());
        } catch (Unreadable broken) {
            faults.add(broken.fault());
        }
    }

    /** Examples of categories that are no more would teach nothing. */
    void dropLostExamples() {
        var codes = codesByName(Table.CATEGORIES.file());
        for (var file : EXAMPLES) {
            var lines = pack.lines(file);
            var kept = lines.stream()
                    .filter(line -> line.from().isPresent()
                            || line.equals(lines.getFirst())
                            || codes.containsKey(cells(line).get(1)))
                    .toList();
            if (kept.size() < lines.size()) {
                pack.put(file, kept);
                notes.add("%d examples of %s are of categories that are no more: left out"
                        .formatted(lines.size() - kept.size(), file));
            }
        }
    }

    private void fillIn(Table table, List<Row> rows) {
        if (table.equals(Table.UNITS)) {
            fillIn.units(rows, codesByName(Table.AREAS.file()));
        } else if (table.equals(Table.CATEGORIES)) {
            fillIn.categories(rows);
        } else if (table.equals(Table.EXAMPLES)) {
            fillIn.examples(rows, codesByName(Table.CATEGORIES.file()));
        } else if (table.equals(Table.AREAS)) {
            fillIn.english(rows, "areas", "name");
        }
    }

    private void put(Table table, List<Line> rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.own(table.header()));
        lines.addAll(rows);
        pack.put(table.file(), lines);
    }

    private static Line line(Table table, Row row) {
        return new Line(
                CsvText.line(table.columns().stream()
                        .map(column -> row.cell(column.name()))
                        .toList()),
                Optional.of(row.at()));
    }

    /** The codes of a table of the pack by name, and by themselves; nothing for a name that several have. */
    private Map<String, String> codesByName(String file) {
        Map<String, String> codes = new HashMap<>();
        var lines = pack.lines(file).stream().map(CityImport::cells).toList();
        int name = lines.isEmpty() ? -1 : lines.getFirst().indexOf("name_zh");
        if (name >= 0) {
            var rows =
                    lines.stream().skip(1).filter(cells -> cells.size() > name).toList();
            rows.forEach(cells -> codes.merge(cells.get(name), cells.getFirst(), (one, other) -> ""));
            rows.forEach(cells -> codes.put(cells.getFirst(), cells.getFirst()));
        }
        return codes;
    }

    private static List<String> cells(Line line) {
        return CsvText.cells(line.text());
    }
}
