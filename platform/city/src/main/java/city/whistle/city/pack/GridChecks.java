package city.whistle.city.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Whether the grids tile the city: no two overlap, nothing lies between them. */
final class GridChecks {
    /** About one square metre, in square degrees: less is a rounded corner. */
    private static final double ONE_SQUARE_METRE = 1.2e-10;

    private final List<Shape> shapes;
    private final Findings findings;

    GridChecks(Draft draft, Findings findings) {
        this.shapes = draft.grids();
        this.findings = findings;
    }

    void run() {
        shapes.stream()
                .filter(shape -> shape.grid().workers().isEmpty())
                .forEach(shape -> findings.warning(
                        shape.at(),
                        "grid " + shape.grid().code() + " has no worker",
                        "write the logins of its grid workers"));
        if (allValid()) {
            overlaps();
            gaps();
        }
    }

    private boolean allValid() {
        boolean valid = true;
        for (var shape : shapes) {
            var broken = new IsValidOp(shape.outline()).getValidationError();
            if (broken != null) {
                valid = false;
                findings.error(
                        shape.at(),
                        "the outline of grid " + shape.grid().code() + " is broken: " + broken.getMessage(),
                        "correct it near " + place(broken.getCoordinate().y, broken.getCoordinate().x));
            }
        }
        return valid;
    }

    private void overlaps() {
        var tree = new STRtree();
        for (int i = 0; i < shapes.size(); i++) {
            tree.insert(shapes.get(i).outline().getEnvelopeInternal(), i);
        }
        for (int i = 0; i < shapes.size(); i++) {
            var shape = shapes.get(i);
            for (Object near : tree.query(shape.outline().getEnvelopeInternal())) {
                if (near instanceof Integer j && j > i) {
                    overlap(shape, shapes.get(j));
                }
            }
        }
    }

    private void overlap(Shape one, Shape other) {
        if (!one.outline().relate(other.outline(), "T********")) {
            return;
        }
        var both = one.outline().intersection(other.outline());
        if (both.getArea() > ONE_SQUARE_METRE) {
            var middle = both.getCentroid();
            findings.error(
                    other.at(),
                    "grid " + other.grid().code() + " overlaps grid "
                            + one.grid().code() + " (line " + one.at().line() + ")",
                    "give the part near " + place(middle.getY(), middle.getX()) + " to one of them");
        }
    }

    private void gaps() {
        var city = union(shapes);
        for (int i = 0; i < city.getNumGeometries(); i++) {
            if (city.getGeometryN(i) instanceof Polygon piece) {
                holes(piece);
            }
        }
        Map<String, List<Shape>> communities = new HashMap<>(shapes.stream()
                .collect(Collectors.groupingBy(shape -> shape.grid().community().code())));
        communities.forEach((code, grids) -> {
            if (union(grids).getNumGeometries() > 1) {
                findings.warning(
                        grids.getFirst().at(),
                        "community " + code + " lies in several pieces",
                        "check its grids' codes");
            }
        });
    }

    private void holes(Polygon piece) {
        for (int i = 0; i < piece.getNumInteriorRing(); i++) {
            var hole = piece.getInteriorRingN(i);
            if (Area.ofRing(hole.getCoordinates()) > ONE_SQUARE_METRE) {
                findings.error(
                        Source.file(Grids.FILE),
                        "there is a gap near "
                                + place(
                                        hole.getCentroid().getY(),
                                        hole.getCentroid().getX()),
                        "draw the grids around it up to each other");
            }
        }
    }

    private Geometry union(List<Shape> some) {
        try {
            return UnaryUnionOp.union(some.stream().map(Shape::outline).toList(), new GeometryFactory());
        } catch (TopologyException broken) {
            findings.error(
                    Source.file(Grids.FILE), "the grids do not fit: " + broken.getMessage(), "correct them there");
            return new GeometryFactory().createPolygon();
        }
    }

    private static String place(double lat, double lon) {
        return String.format(Locale.ROOT, "%.6f, %.6f", lat, lon);
    }
}
