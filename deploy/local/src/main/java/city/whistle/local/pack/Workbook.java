package city.whistle.local.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a sheet of an Excel workbook (.xlsx); of a formula it takes the value that was saved with it. */
final class Workbook {
    private Workbook() {}

    /** The sheet of that name; of no name, the first that is called as such tables are, or the only one. */
    static Sheet read(Path path, String wanted, List<String> usualNames) {
        try (var book = new ReadableWorkbook(path.toFile())) {
            var sheet = choose(path, book.getSheets().toList(), wanted, usualNames);
            var file = path + "[" + sheet.getName() + "]";
            List<Sheet.Line> lines = new ArrayList<>();
            try (var rows = sheet.openStream()) {
                rows.forEach(row -> lines.add(line(file, row)));
            }
            return Sheet.of(file, lines);
        } catch (IOException | ExcelReaderException broken) {
            throw new Unreadable(
                    Spot.file(path.toString()), "is no workbook: " + broken.getMessage(), "save it as .xlsx");
        }
    }

    private static org.dhatim.fastexcel.reader.Sheet choose(
            Path path, List<org.dhatim.fastexcel.reader.Sheet> sheets, String wanted, List<String> usualNames) {
        var names = wanted.isEmpty() ? usualNames : List.of(wanted);
        var chosen = sheets.stream()
                .filter(sheet -> names.contains(sheet.getName().strip()))
                .findFirst();
        if (chosen.isEmpty() && wanted.isEmpty() && sheets.size() == 1) {
            return sheets.getFirst();
        }
        return chosen.orElseThrow(() -> new Unreadable(
                Spot.file(path.toString()),
                "has no sheet " + String.join(" or ", names),
                "name one of "
                        + sheets.stream()
                                .map(org.dhatim.fastexcel.reader.Sheet::getName)
                                .toList()
                        + " as in " + path.getFileName() + "#SHEET"));
    }

    private static Sheet.Line line(String file, Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            int column = i;
            cells.add(row.getOptionalCell(i)
                    .map(cell -> text(cell, new Spot(file, row.getRowNum(), "column " + Sheet.letters(column))))
                    .orElse(""));
        }
        return new Sheet.Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell, Spot at) {
        if (cell.getType() == CellType.ERROR) {
            throw new Unreadable(at, "the cell holds the error " + cell.getRawValue(), "mend its formula");
        }
        if (cell.getType() == CellType.NUMBER) {
            return Optional.ofNullable(cell.asNumber()).map(Workbook::plain).orElse("");
        }
        return Optional.ofNullable(cell.getText()).orElse("").strip();
    }

    /** Codes are often kept as numbers: 2.39902E+14 is 239902000000000. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
