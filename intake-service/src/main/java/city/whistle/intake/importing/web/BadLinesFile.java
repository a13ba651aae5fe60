package city.whistle.intake.importing.web;

import city.whistle.intake.importing.BadLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that were not taken, as CSV for a spreadsheet; no text begins like a formula. */
final class BadLinesFile {
    static final String TYPE = "text/csv;charset=UTF-8";
    static final int MOST = 100_000;
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private BadLinesFile() {}

    static String write(List<BadLine> lines) {
        return lines.stream()
                .map(line -> row(
                        Long.toString(line.line()),
                        line.externalId(),
                        line.field(),
                        Objects.requireNonNullElse(line.column(), ""),
                        line.reason()))
                .collect(Collectors.joining("", MARK + row("line", "externalId", "field", "column", "reason"), ""));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(BadLinesFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[,\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
