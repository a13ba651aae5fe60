package city.whistle.city.pack;

import city.whistle.city.Area;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code areas.csv} says: districts, subdistricts and communities by code. */
final class Areas {
    static final String FILE = "areas.csv";

    private Areas() {}

    static Map<String, Entry<Area>> read(PackFiles files, Findings findings) {
        Map<String, Entry<Area>> areas = new LinkedHashMap<>();
        for (var row : files.csv(FILE, findings)) {
            var fields = Fields.of(row, findings, "code", "name_zh", "name_en");
            var code = fields.text("code");
            if (!code.matches("\\d{6}|\\d{9}|\\d{12}")) {
                findings.error(
                        row.at(),
                        "'" + code + "' is no area code",
                        "write 6 digits for a district, 9 for a subdistrict, 12 for a community");
                continue;
            }
            var area = new Entry<>(new Area(code, fields.bothTexts("name")), row.at());
            if (areas.putIfAbsent(code, area) != null) {
                findings.error(row.at(), "area code " + code + " is there twice", "give each area one row");
            }
        }
        areas.forEach((code, area) -> {
            if (code.length() > 6 && !areas.containsKey(code.substring(0, code.length() - 3))) {
                findings.error(
                        area.at(),
                        "area " + code + " lies in no area",
                        "add " + code.substring(0, code.length() - 3) + " or correct the code");
            }
        });
        return areas;
    }
}
