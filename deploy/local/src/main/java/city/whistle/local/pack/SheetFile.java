package city.whistle.local.pack;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A spreadsheet somebody gave: a CSV file, or a sheet of a workbook.
 *
 * @param sheet the sheet's name; empty for the one that is named as such tables are, or the only one
 */
record SheetFile(Path path, String sheet) {
    private static final String WORKBOOK = ".xlsx";

    /** What is written as {@code FILE.csv}, {@code FILE.xlsx} or {@code FILE.xlsx#SHEET}. */
    static SheetFile of(String option, String written) {
        int hash = written.toLowerCase(Locale.ROOT).lastIndexOf(WORKBOOK + "#");
        var file = hash < 0
                ? new SheetFile(Path.of(written), "")
                : new SheetFile(
                        Path.of(written.substring(0, hash + WORKBOOK.length())),
                        written.substring(hash + WORKBOOK.length() + 1));
        if (!Files.isReadable(file.path) || Files.isDirectory(file.path)) {
            throw new WrongCall(option + ": the file " + file.path + " cannot be read");
        }
        if (!file.isWorkbook() && !file.extension().equals(".csv")) {
            throw new WrongCall(option + " takes a .csv or an .xlsx file, not " + file.path.getFileName()
                    + (file.extension().equals(".xls") ? "; save it as .xlsx" : ""));
        }
        return file;
    }

    /** Reads it; CSV is text in that encoding. */
    Sheet read(List<String> usualNames, Charset encoding) {
        return isWorkbook() ? Workbook.read(path, sheet, usualNames) : CsvText.read(path, encoding);
    }

    private boolean isWorkbook() {
        return extension().equals(WORKBOOK);
    }

    private String extension() {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
