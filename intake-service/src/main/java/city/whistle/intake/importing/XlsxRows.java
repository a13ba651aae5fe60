package city.whistle.intake.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of an Excel workbook. */
final class XlsxRows implements Rows {
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|general", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[ydh]|mm:ss");
    private static final int MOST_COLUMNS = 1000;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Header header;

    private XlsxRows(ReadableWorkbook workbook, Layout layout) throws IOException {
        this.workbook = workbook;
        this.stream = sheet(layout).openStream();
        this.rows = stream.iterator();
        this.header = Header.of(header(layout.header()));
    }

    static XlsxRows open(Path file, Layout layout) throws IOException {
        var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        try {
            return new XlsxRows(workbook, layout);
        } catch (ExcelReaderException broken) {
            workbook.close();
            throw new UnreadableFile("is no workbook of Excel (xlsx): " + broken.getMessage());
        } catch (UnreadableFile unfit) {
            workbook.close();
            throw unfit;
        }
    }

    private Sheet sheet(Layout layout) {
        return layout.sheet() == null
                ? workbook.getFirstSheet()
                : workbook.findSheet(layout.sheet())
                        .orElseThrow(() -> new UnreadableFile("has no sheet '" + layout.sheet() + "'"));
    }

    private String[] header(int at) {
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getRowNum() == at) {
                var names = new String[Math.min(row.getCellCount(), MOST_COLUMNS)];
                for (int i = 0; i < names.length; i++) {
                    names[i] = text(row.getCell(i));
                }
                return names;
            }
        }
        throw new UnreadableFile("has no line " + at + " with the names of the columns");
    }

    @Override
    public Set<String> columns() {
        return header.names();
    }

    @Override
    public @Nullable Row next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                var named = named(row);
                if (!named.isEmpty()) {
                    return Row.of(row.getRowNum(), named);
                }
            }
            return null;
        } catch (ExcelReaderException broken) {
            throw new UnreadableFile("is no workbook of Excel (xlsx) any more: " + broken.getMessage());
        }
    }

    private Map<String, String> named(org.dhatim.fastexcel.reader.Row row) {
        Map<String, String> named = new LinkedHashMap<>();
        row.stream()
                .filter(Objects::nonNull)
                .filter(cell -> cell.getColumnIndex() < header.width())
                .forEach(cell -> named.put(header.at(cell.getColumnIndex()), text(cell)));
        named.values().removeIf(String::isEmpty);
        return named;
    }

    /** A cell as one would type it; a day or a time as ISO 8601 writes it, whatever it looks like in the sheet. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isTime(cell)
                    ? cell.asDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return Objects.requireNonNullElse(cell.getText(), "").strip();
    }

    private static boolean isTime(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(NO_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
                        .find();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
