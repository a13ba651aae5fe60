package city.whistle.city.pack;

import city.whistle.city.AreaLevel;
import city.whistle.city.Coordinates.Point;
import city.whistle.city.Outline;
import city.whistle.city.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The outlines of all areas: a grid's as it was drawn, a larger area's as the union of its grids, made when first asked for. */
final class Outlines {
    private final List<Shape> shapes;
    private final Function<String, Text> names;
    private final Map<AreaLevel, List<Outline>> drawn = new ConcurrentHashMap<>();

    /** With the names of areas above the grid, by code. */
    Outlines(List<Shape> shapes, Function<String, Text> names) {
        this.shapes = shapes;
        this.names = names;
    }

    List<Outline> of(AreaLevel level) {
        return drawn.computeIfAbsent(level, level == AreaLevel.GRID ? each -> grids() : this::unions);
    }

    private List<Outline> grids() {
        return shapes.stream()
                .map(shape -> new Outline(shape.grid().code(), shape.grid().name(), pieces(shape.outline())))
                .sorted(Comparator.comparing(Outline::code))
                .toList();
    }

    private List<Outline> unions(AreaLevel level) {
        Map<String, Collection<Geometry>> parts = new TreeMap<>();
        for (var shape : shapes) {
            var code = shape.grid().code().substring(0, level.digits());
            parts.computeIfAbsent(code, each -> new ArrayList<>()).add(shape.outline());
        }
        return parts.entrySet().stream()
                .map(area -> new Outline(
                        area.getKey(), names.apply(area.getKey()), pieces(UnaryUnionOp.union(area.getValue()))))
                .toList();
    }

    private static List<List<List<Point>>> pieces(Geometry outline) {
        return IntStream.range(0, outline.getNumGeometries())
                .mapToObj(outline::getGeometryN)
                .flatMap(piece -> piece instanceof Polygon polygon ? Stream.of(rings(polygon)) : Stream.of())
                .toList();
    }

    private static List<List<Point>> rings(Polygon piece) {
        return Stream.concat(
                        Stream.of(piece.getExteriorRing()),
                        IntStream.range(0, piece.getNumInteriorRing()).mapToObj(piece::getInteriorRingN))
                .map(Outlines::points)
                .toList();
    }

    private static List<Point> points(LinearRing ring) {
        return Stream.of(ring.getCoordinates())
                .map(corner -> new Point(corner.y, corner.x))
                .toList();
    }
}
