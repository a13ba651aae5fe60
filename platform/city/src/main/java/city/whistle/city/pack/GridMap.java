package city.whistle.city.pack;

import city.whistle.city.Grid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the grid of a point: a tree of bounding boxes, and behind each box an index of the outline's edges. */
final class GridMap {
    private final STRtree tree = new STRtree();

    private record Indexed(Grid grid, PointOnGeometryLocator outline) {
        boolean covers(Coordinate point) {
            return outline.locate(point) != Location.EXTERIOR;
        }
    }

    GridMap(List<Shape> shapes) {
        for (var shape : shapes) {
            var outline = new IndexedPointInAreaLocator(shape.outline());
            outline.locate(new Coordinate(0, 0));
            tree.insert(shape.outline().getEnvelopeInternal(), new Indexed(shape.grid(), outline));
        }
        tree.build();
    }

    /** The grid there; on a border the one with the smaller code. */
    Optional<Grid> at(double lat, double lon) {
        if (!Double.isFinite(lat) || !Double.isFinite(lon)) {
            return Optional.empty();
        }
        var point = new Coordinate(lon, lat);
        List<?> near = tree.query(new Envelope(point));
        return near.stream()
                .map(Indexed.class::cast)
                .filter(indexed -> indexed.covers(point))
                .map(Indexed::grid)
                .min(Comparator.comparing(Grid::code));
    }
}
