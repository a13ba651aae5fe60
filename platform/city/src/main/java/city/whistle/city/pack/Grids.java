package city.whistle.city.pack;

import city.whistle.city.Area;
import city.whistle.city.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** What {@code grids.geojson} says: a feature collection of polygons in WGS-84. */
final class Grids {
    static final String FILE = "grids.geojson";
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, Entry<Area>> areas;
    private final Findings findings;

    private Grids(Map<String, Entry<Area>> areas, Findings findings) {
        this.areas = areas;
        this.findings = findings;
    }

    static List<Shape> read(PackFiles files, Map<String, Entry<Area>> areas, Findings findings) {
        var grids = new Grids(areas, findings);
        List<Shape> shapes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        var file = Fields.of(files.json(FILE, findings), findings, "type", "name", "features");
        for (var item : file.items("features")) {
            grids.shape(item).ifPresent(shape -> {
                shapes.add(shape);
                if (!codes.add(shape.grid().code())) {
                    findings.error(
                            shape.at(),
                            "grid " + shape.grid().code() + " is there twice",
                            "give each grid its own code");
                }
            });
        }
        if (shapes.isEmpty() && !findings.hasErrors()) {
            findings.error(Source.file(FILE), "there is no grid", "add one feature per grid");
        }
        return shapes;
    }

    private Optional<Shape> shape(Node item) {
        var feature = Fields.of(item, findings, "type", "properties", "geometry");
        var none = Node.emptyMapping(item.at());
        var properties = Fields.of(
                feature.get("properties").orElse(none), findings, "code", "community", "name_zh", "name_en", "workers");
        var code = properties.text("code");
        if (!code.matches("\\d{15}")) {
            findings.error(item.at(), "'" + code + "' is no grid code", "write 15 digits: 6 + 3 + 3 + 3");
            return Optional.empty();
        }
        var community = properties.text("community");
        if (!code.startsWith(community) || community.length() != 12) {
            findings.error(
                    item.at(),
                    "grid " + code + " is outside its community " + community,
                    "its code begins with the community's 12 digits");
            return Optional.empty();
        }
        var outline = outline(feature.get("geometry").orElse(none), code);
        return outline.flatMap(
                polygon -> grid(code, properties, polygon, item.at()).map(grid -> new Shape(grid, polygon, item.at())));
    }

    private Optional<Grid> grid(String code, Fields properties, Geometry outline, Source at) {
        var name = properties.bothTexts("name");
        var community = area(code, 12, at);
        var subdistrict = area(code, 9, at);
        var district = area(code, 6, at);
        if (community.isEmpty() || subdistrict.isEmpty() || district.isEmpty()) {
            return Optional.empty();
        }
        Point inside = outline.getInteriorPoint();
        return Optional.of(new Grid(
                code,
                name,
                community.get(),
                subdistrict.get(),
                district.get(),
                rounded(inside.getY()),
                rounded(inside.getX()),
                properties.words("workers")));
    }

    private Optional<Area> area(String grid, int digits, Source at) {
        var code = grid.substring(0, digits);
        var area = Optional.ofNullable(areas.get(code)).map(Entry::value);
        if (area.isEmpty()) {
            findings.error(
                    at, "grid " + grid + " lies in area " + code + ", which is unknown", "add it to " + Areas.FILE);
        }
        return area;
    }

    private Optional<Geometry> outline(Node geometry, String code) {
        var fields = Fields.of(geometry, findings, "type", "coordinates");
        List<Polygon> polygons = new ArrayList<>();
        try {
            switch (fields.text("type")) {
                case "Polygon" -> polygons.add(polygon(fields.items("coordinates")));
                case "MultiPolygon" -> fields.items("coordinates").forEach(each -> polygons.add(polygon(items(each))));
                default -> throw new IllegalArgumentException("it is no Polygon or MultiPolygon");
            }
        } catch (IllegalArgumentException broken) {
            findings.error(
                    geometry.at(),
                    "the outline of grid " + code + " is broken: " + broken.getMessage(),
                    "write closed rings of [longitude, latitude]");
            return Optional.empty();
        }
        return Optional.of(
                polygons.size() == 1
                        ? polygons.getFirst()
                        : GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    private static Polygon polygon(List<Node> rings) {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("it has no ring");
        }
        var holes = rings.stream().skip(1).map(Grids::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(ring(rings.getFirst()), holes);
    }

    private static LinearRing ring(Node node) {
        return GEOMETRY.createLinearRing(
                items(node).stream().map(Grids::coordinate).toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(Node node) {
        var numbers = items(node).stream()
                .map(number -> Double.parseDouble(number.asText().orElse("")))
                .toList();
        if (numbers.size() < 2 || Math.abs(numbers.get(0)) > 180 || Math.abs(numbers.get(1)) > 90) {
            throw new IllegalArgumentException(numbers + " is no longitude and latitude");
        }
        return new Coordinate(numbers.get(0), numbers.get(1));
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
