package city.whistle.local.pack;

import city.whistle.city.Coordinates.Point;
import city.whistle.local.pack.PackText.Line;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Outlines as the pack's grids, one on a line, and the names of the areas they say they lie in. */
final class GridRows {
    static final String FILE = "grids.geojson";

    private static final int DECIMALS = 8;
    private static final List<String> CODE =
            List.of("code", "grid_code", "gridcode", "grid", "网格编码", "网格编号", "网格代码", "编码");
    private static final List<String> NAME = List.of("name_zh", "name", "grid_name", "gridname", "网格名称", "名称");
    private static final List<String> NAME_EN = List.of("name_en", "英文名称");
    private static final List<String> WORKERS = List.of("workers", "worker", "网格员", "网格员账号");

    /** The areas around a grid: how many of its digits are theirs, and the properties that may hold their names. */
    private record Around(int digits, List<String> names) {}

    private static final List<Around> AROUND = List.of(
            new Around(6, List.of("district_name", "dist_name", "district", "区县", "区", "区县名称")),
            new Around(9, List.of("subdistrict_name", "subd_name", "subdistrict", "街道", "乡镇", "街道名称")),
            new Around(12, List.of("community_name", "comm_name", "community", "社区", "村", "社区名称")));

    private final ReferenceSystem crs;
    private final Faults faults;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Spot> codes = new LinkedHashMap<>();
    private final Map<String, AreaName> areas = new TreeMap<>();
    private int points;

    private record AreaName(String zh, String en, Spot at) {}

    GridRows(ReferenceSystem crs, Faults faults) {
        this.crs = crs;
        this.faults = faults;
    }

    /** The lines of the pack's file. */
    List<Line> read(List<Feature> features) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.own("{\"type\":\"FeatureCollection\",\"name\":\"grids\",\"features\":["));
        for (int i = 0; i < features.size(); i++) {
            var feature = features.get(i);
            var end = i < features.size() - 1 ? "," : "";
            lines.add(new Line(written(feature) + end, Optional.of(feature.at())));
        }
        lines.add(Line.own("]}"));
        return lines;
    }

    /** The lines of {@code areas.csv} that follow from what the outlines say; by code, so that larger areas come first. */
    List<Line> areas() {
        List<Line> lines = new ArrayList<>();
        areas.forEach((code, name) ->
                lines.add(new Line(CsvText.line(List.of(code, name.zh(), name.en())), Optional.of(name.at()))));
        return lines;
    }

    /** A square as somebody might have drawn it, by its south-western corner. */
    static Feature square(String code, double south, double west, double side) {
        var ring = List.of(
                new Point(south, west),
                new Point(south, west + side),
                new Point(south + side, west + side),
                new Point(south + side, west),
                new Point(south, west));
        var properties = Map.of(
                "code", code,
                "name", "网格" + code.substring(9),
                "name_en", "Grid " + code.substring(9),
                "workers", "grid-" + code.substring(9, 12));
        return new Feature(Spot.file(FILE), properties, List.of(List.of(ring)));
    }

    /** How many corners there were. */
    int points() {
        return points;
    }

    private String written(Feature feature) {
        var code = code(feature);
        if (code.isEmpty()) {
            return "{}";
        }
        AROUND.forEach(around -> name(feature, around, code));
        var name = property(feature, NAME).orElse(code);
        var node = json.createObjectNode().put("type", "Feature");
        var properties = node.putObject("properties")
                .put("code", code)
                .put("community", code.substring(0, 12))
                .put("name_zh", name)
                .put("name_en", property(feature, NAME_EN).orElse(name));
        var workers = properties.putArray("workers");
        Stream.of(property(feature, WORKERS).orElse("").split("[|、，,；;]"))
                .map(String::strip)
                .filter(worker -> !worker.isEmpty())
                .forEach(workers::add);
        outline(feature, node.putObject("geometry"));
        return node.toString();
    }

    /** The grid's code; empty when it has none, or one that is a fault. */
    private String code(Feature feature) {
        var at = feature.at().field("code");
        var code = property(feature, CODE).orElse("");
        if (!code.matches("\\d{15}")) {
            faults.add(
                    at,
                    code.isEmpty() ? "the grid has no code" : "'" + code + "' is no grid code",
                    "write 15 digits: 6 + 3 + 3 + 3, in one of " + String.join(", ", CODE));
            return "";
        }
        var earlier = codes.putIfAbsent(code, feature.at());
        if (earlier != null) {
            faults.add(at, "grid " + code + " is there twice, first in " + earlier, "give each its own code");
        }
        return code;
    }

    private void name(Feature feature, Around around, String grid) {
        var area = grid.substring(0, around.digits());
        for (var written : values(feature, around.names())) {
            if (!written.matches("\\d+")) {
                var english = around.names().stream().map(each -> each + "_en").toList();
                var name = new AreaName(written, property(feature, english).orElse(written), feature.at());
                var known = areas.putIfAbsent(area, name);
                if (known != null && !known.zh().equals(written)) {
                    faults.add(
                            feature.at().field(around.names().getLast()),
                            "area " + area + " is " + written + " here and " + known.zh() + " in " + known.at(),
                            "give it one name, or bring --areas");
                }
                return;
            }
            if (written.length() == around.digits() && !written.equals(area)) {
                faults.add(
                        feature.at().field("code"),
                        "grid " + grid + " does not lie in " + written,
                        "correct one of the two codes");
            }
        }
    }

    private void outline(Feature feature, ObjectNode geometry) {
        boolean single = feature.pieces().size() == 1;
        geometry.put("type", single ? "Polygon" : "MultiPolygon");
        var coordinates = geometry.putArray("coordinates");
        feature.pieces().forEach(piece -> rings(feature.at(), piece, single ? coordinates : coordinates.addArray()));
    }

    private void rings(Spot at, List<List<Point>> piece, ArrayNode to) {
        for (var ring : piece) {
            var corners = to.addArray();
            for (var point : ring) {
                if (!(Math.abs(point.lon()) <= 180) || !(Math.abs(point.lat()) <= 90)) {
                    faults.add(
                            at.field("geometry"),
                            point.lon() + ", " + point.lat() + " is no longitude and latitude",
                            "save it in degrees, longitude first; metres of a projection are not converted");
                    return;
                }
                points++;
                var there = crs.toWgs84(point);
                corners.addArray().add(rounded(there.lon())).add(rounded(there.lat()));
            }
        }
    }

    /** To the millimetre: coarser, and corners on a neighbour's edge would leave slivers. */
    private static BigDecimal rounded(double degrees) {
        return new BigDecimal(BigDecimal.valueOf(Math.round(degrees * 1e8), DECIMALS)
                .stripTrailingZeros()
                .toPlainString());
    }

    private static Optional<String> property(Feature feature, List<String> names) {
        return values(feature, names).stream().findFirst();
    }

    private static List<String> values(Feature feature, List<String> names) {
        Map<String, String> plain = new LinkedHashMap<>();
        feature.properties().forEach((name, value) -> plain.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip()));
        return names.stream()
                .map(name -> plain.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
