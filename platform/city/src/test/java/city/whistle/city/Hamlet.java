package city.whistle.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * The smallest whole pack: four square grids, five units, two categories; its calendars, limits and templates are those
 * of Crane. Tests break it in one place and look at what lint says.
 */
final class Hamlet {
    private final TreeMap<String, String> files = new TreeMap<>();

    private Hamlet() {
        files.put("city.yaml", "base: " + Packs.CRANE + "\nid: hamlet\ncode: \"110000\"\n");
        files.put("areas.csv", """
                code,name_zh,name_en
                110001,东区,East
                110001001,河街道,River
                110001001001,柳社区,Willow
                110001001002,杨社区,Poplar
                """);
        files.put("people.csv", """
                login,name,email
                boss,王一,boss@hamlet.example
                head,李二,head@hamlet.example
                """);
        files.put("units.csv", """
                code,name_zh,name_en,kind,level,parent,serves,functions,calendar,head,leader_in_charge,duty,channels
                desk,指挥中心,Desk,command,city,,*,command,office,head,boss,head,email
                east-desk,分中心,East desk,command,district,desk,110001,command,office,head,boss,head,email
                roads,市政,Roads,department,city,desk,*,roads,office,head,boss,head,email
                east-order,执法,Order,department,district,east-desk,110001,order,weekend,head,boss,head,email
                river,街道办,River,subdistrict,subdistrict,east-desk,110001001,order,weekend,head,boss,head,email
                """);
        files.put(
                "grids.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[\n"
                        + String.join(
                                ",\n",
                                grid("110001001001001", 10.0, 50.0),
                                grid("110001001001002", 10.1, 50.0),
                                grid("110001001002001", 10.0, 50.1),
                                grid("110001001002002", 10.1, 50.1))
                        + "\n]}\n");
        files.put("categories.csv", """
                code,parent,name_zh,name_en,functions,tier,urgency,limit,legal_basis,keywords,questions_zh,questions_en
                street,,街面,Street,,,,,,,,
                street.hole,street,坑,Hole,roads,,,,,坑|hole,多大？,How large?
                street.noise,street,噪声,Noise,order,,,,,吵|noise,哪里？,Where?
                """);
        files.put("categories/examples.csv", """
                text,category,tier
                路上有个坑,street.hole,ordinary
                太吵了,street.noise,ordinary
                """);
        files.put("categories/held_out.csv", "text,category,tier\n坑很大,street.hole,ordinary\n");
        files.put("standard.csv", "kind,code,name_zh,name_en,category\nevent,0601,坑洞,Hole in the road,street.hole\n");
        files.put("sorting.yaml", """
                words:
                  deep: [很深, deep]
                rules:
                  - name: deep
                    when: text.containsAny(words.deep)
                    tier: key
                    reason: {zh: 很深, en: it is deep}
                """);
        files.put("routes.yaml", """
                routes:
                  - name: holes
                    when: category == "street.hole"
                    lead: roads
                    reason: {zh: 市政, en: roads}
                  - name: rest
                    when: "true"
                    lead: category@subdistrict
                    co_handlers: [order@district]
                    reason: {zh: 属地, en: local}
                triage: {zh: 人工, en: by hand}
                """);
    }

    static Hamlet whole() {
        return new Hamlet();
    }

    /** One grid, a tenth of a degree wide. */
    static String grid(String code, double lon, double lat) {
        return grid(code, code.substring(0, 12), lon, lat, 0.1);
    }

    static String grid(String code, String community, double lon, double lat, double width) {
        return """
            {"type":"Feature","properties":{"code":"%1$s","community":"%2$s","name_zh":"格","name_en":"Grid","workers":["grid"]},\
            "geometry":{"type":"Polygon","coordinates":[[[%3$s,%4$s],[%5$s,%4$s],[%5$s,%6$s],[%3$s,%6$s],[%3$s,%4$s]]]}}""".formatted(code, community, degrees(lon), degrees(lat), degrees(lon + width), degrees(lat + width));
    }

    private static String degrees(double value) {
        return String.valueOf(Math.round(value * 1e6) / 1e6);
    }

    Hamlet with(String file, String text) {
        files.put(file, text);
        return this;
    }

    Hamlet without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces something that must be there. */
    Hamlet changing(String file, String from, String to) {
        var text = files.getOrDefault(file, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no '" + from + "'");
        }
        return with(file, text.replace(from, to));
    }

    Hamlet adding(String file, String line) {
        return with(file, files.getOrDefault(file, "") + line + "\n");
    }

    /** Copies a file of Crane, changed. */
    Hamlet changingCranes(String file, String from, String to) {
        try {
            return with(file, Files.readString(Packs.CRANE.resolve(file))).changing(file, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> lint() {
        return CityPack.lint(write());
    }

    City read() {
        return CityPack.read(write());
    }

    /** A pack of nothing but that {@code city.yaml}, with this one in the folder {@code base} beside it. */
    City nestedUnder(String cityYaml) {
        var above = new Hamlet();
        above.files.clear();
        above.with("city.yaml", cityYaml);
        files.forEach((name, text) -> above.with("base/" + name, text));
        return above.read();
    }

    Path write() {
        try {
            var directory = Files.createTempDirectory("hamlet");
            directory.toFile().deleteOnExit();
            for (var file : files.entrySet()) {
                var path = directory.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                leavesNothing(directory, Path.of(file.getKey()));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is named last is deleted first when the tests are over: the file before its folders. */
    private static void leavesNothing(Path directory, Path file) {
        for (int names = 1; names <= file.getNameCount(); names++) {
            directory.resolve(file.subpath(0, names)).toFile().deleteOnExit();
        }
    }
}
