package city.whistle.local.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a spreadsheet as rows of one of the pack's tables. */
final class TableRows {
    private final Table table;
    private final Sheet sheet;
    private final Faults faults;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    /** A row with its cells by the pack's column names, and where it was read. */
    record Row(Spot at, Map<String, String> cells, Map<String, String> fields) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isEmpty(String column) {
            return cell(column).isEmpty();
        }

        /** Where that cell is, as people find it. */
        Spot at(String column) {
            return at.field(fields.getOrDefault(column, column));
        }

        void set(String column, String value) {
            cells.put(column, value);
        }
    }

    TableRows(Table table, Sheet sheet, Faults faults) {
        this.table = table;
        this.sheet = sheet;
        this.faults = faults;
        for (int i = 0; i < sheet.header().size(); i++) {
            place(i);
        }
        table.columns().stream()
                .filter(column -> column.needed() && !places.containsKey(column))
                .forEach(column -> faults.add(
                        new Spot(sheet.file(), sheet.headerLine(), ""),
                        "there is no column '" + column.name() + "'",
                        "head it with one of " + column.headers()));
    }

    private void place(int index) {
        var header = sheet.header().get(index);
        var known = table.columns().stream()
                .filter(column -> column.isHeaded(header))
                .findFirst();
        if (known.isPresent() && places.putIfAbsent(known.get(), index) != null) {
            faults.add(
                    new Spot(sheet.file(), sheet.headerLine(), sheet.column(index)),
                    "there are two columns '" + known.get().name() + "'",
                    "keep one");
        } else if (known.isEmpty() && !header.isBlank()) {
            unused.add(sheet.column(index));
        }
    }

    /** Columns the pack has no use for. */
    List<String> unused() {
        return List.copyOf(unused);
    }

    /** All rows; what cannot be taken is a fault and stays empty. */
    List<Row> read() {
        return sheet.lines().stream().map(this::row).toList();
    }

    private Row row(Sheet.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        places.forEach((column, index) -> {
            var field = sheet.column(index);
            fields.put(column.name(), field);
            packed(column, line.cell(index).strip(), new Spot(sheet.file(), line.number(), field))
                    .ifPresent(cell -> cells.put(column.name(), cell));
        });
        return new Row(new Spot(sheet.file(), line.number(), ""), cells, fields);
    }

    private Optional<String> packed(Column column, String cell, Spot at) {
        if (cell.isEmpty()) {
            if (column.needed()) {
                faults.add(at, "is empty", column.wording().right());
            }
            return Optional.empty();
        }
        var packed = column.wording().packed(cell);
        if (packed.isEmpty()) {
            faults.add(
                    at,
                    "'" + cell + "' is no " + column.name(),
                    column.wording().right());
        }
        return packed;
    }
}
