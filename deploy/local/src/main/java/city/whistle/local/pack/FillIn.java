package city.whistle.local.pack;

import city.whistle.local.pack.TableRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from what a table says: codes for names, and the usual where nothing is written. */
final class FillIn {
    private static final String WHOLE_CITY = "*";

    private final Faults faults;
    private final List<String> notes = new ArrayList<>();

    FillIn(Faults faults) {
        this.faults = faults;
    }

    /** What was filled in, for people to know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Units: areas and parents may be named, and the level follows from the area. */
    void units(List<Row> rows, Map<String, String> areaCodes) {
        var codes = codesByName(rows);
        for (var row : rows) {
            code(row, "parent", codes, "no unit");
            serves(row, areaCodes);
            usual(row, "level", level(row.cell("serves")));
            usual(row, "kind", "department");
            usual(row, "calendar", "office");
            usual(row, "channels", "page|email");
        }
        english(rows, "units", "name");
    }

    private void serves(Row row, Map<String, String> areaCodes) {
        if (row.cell("serves").equals("全市")) {
            row.set("serves", WHOLE_CITY);
        }
        if (!row.cell("serves").equals(WHOLE_CITY)) {
            code(row, "serves", areaCodes, "no area");
        }
    }

    private static String level(String serves) {
        return switch (serves.length()) {
            case 6 -> "district";
            case 9 -> "subdistrict";
            default -> "city";
        };
    }

    /** Categories: the class stands before the dot, or is named. */
    void categories(List<Row> rows) {
        var codes = codesByName(rows);
        for (var row : rows) {
            code(row, "parent", codes, "no class");
            int dot = row.cell("code").indexOf('.');
            if (dot > 0) {
                usual(row, "parent", row.cell("code").substring(0, dot));
            }
        }
        english(rows, "categories", "name");
        english(rows, "categories", "questions");
    }

    /** Examples: categories may be named. */
    void examples(List<Row> rows, Map<String, String> categoryCodes) {
        for (var row : rows) {
            code(row, "category", categoryCodes, "no category");
            usual(row, "tier", "ordinary");
        }
    }

    /** Where nothing is written in English, the Chinese words stand. */
    void english(List<Row> rows, String things, String column) {
        long filled = rows.stream()
                .filter(row -> row.isEmpty(column + "_en") && !row.isEmpty(column + "_zh"))
                .peek(row -> row.set(column + "_en", row.cell(column + "_zh")))
                .count();
        if (filled > 0) {
            notes.add("%d of %d %s have no %s in English: the Chinese one stands there"
                    .formatted(filled, rows.size(), things, column));
        }
    }

    private static Map<String, String> codesByName(List<Row> rows) {
        Map<String, String> codes = new HashMap<>();
        rows.forEach(row -> codes.merge(row.cell("name_zh"), row.cell("code"), (one, other) -> ""));
        rows.forEach(row -> codes.put(row.cell("code"), row.cell("code")));
        return codes;
    }

    /** Puts the code where a name was written. */
    private void code(Row row, String column, Map<String, String> codes, String none) {
        if (row.isEmpty(column)) {
            return;
        }
        var written = row.cell(column);
        var code = Optional.ofNullable(codes.get(written));
        if (code.isEmpty()) {
            faults.add(row.at(column), "'" + written + "' is " + none, "write its code, or its name as it is there");
        } else if (code.get().isEmpty()) {
            faults.add(row.at(column), "several are called '" + written + "'", "write the code of the one");
        } else {
            row.set(column, code.get());
        }
    }

    private static void usual(Row row, String column, String value) {
        if (row.isEmpty(column)) {
            row.set(column, value);
        }
    }
}
