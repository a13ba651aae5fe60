package city.whistle.callback.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need to read Chinese. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** The file. */
    public static byte[] write(Sheet sheet) {
        var text = new StringBuilder(MARK);
        text.append(line(List.copyOf(sheet.headings())));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        var safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[,\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
