package city.whistle.local.pack;

import city.whistle.city.Coordinates.Point;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads an ESRI shapefile of polygons, with heights or without: {@code .shp} for the outlines, {@code .dbf} for the
 * properties, {@code .prj} for what it says of its reference system, {@code .cpg} for the encoding.
 */
final class Shapefile {
    private static final int FILE_CODE = 9994;
    private static final int HEADER = 100;
    private static final List<Integer> POLYGONS = List.of(5, 15, 25);
    private static final int MOST_POINTS = 5_000_000;

    private final Path path;
    private final ReferenceSystem crs;
    private final Faults faults;

    Shapefile(Path path, ReferenceSystem crs, Faults faults) {
        this.path = path;
        this.crs = crs;
        this.faults = faults;
    }

    List<Feature> read(Optional<Charset> encoding) {
        try {
            var projection = beside("prj");
            if (projection.isPresent()) {
                crs.demandDeclared(
                        Spot.file(projection.get().toString()),
                        Files.readString(projection.get(), StandardCharsets.ISO_8859_1),
                        faults);
            }
            var outlines = outlines();
            var table = beside("dbf")
                    .orElseThrow(() -> new Unreadable(
                            Spot.file(path.toString()), "has no .dbf beside it", "give all files of the shapefile"));
            return features(outlines, new Dbf(table, beside("cpg"), encoding).read());
        } catch (IOException broken) {
            throw new Unreadable(Spot.file(path.toString()), "cannot be read: " + broken, "check the file");
        }
    }

    /** The file of the same name with another extension, in lower or upper case. */
    private Optional<Path> beside(String extension) {
        var name = path.getFileName().toString();
        var stem = name.substring(0, name.length() - 3);
        return List.of(extension, extension.toUpperCase(Locale.ROOT)).stream()
                .map(each -> path.resolveSibling(stem + each))
                .filter(Files::exists)
                .findFirst();
    }

    private List<Feature> features(List<List<List<List<Point>>>> outlines, List<Map<String, String>> rows) {
        if (outlines.size() != rows.size()) {
            throw new Unreadable(
                    Spot.file(path.toString()),
                    "has " + outlines.size() + " outlines and " + rows.size() + " rows in its .dbf",
                    "save both again together");
        }
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            features.add(new Feature(new Spot(path.toString(), i + 1, ""), rows.get(i), outlines.get(i)));
        }
        return features;
    }

    private List<List<List<List<Point>>>> outlines() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        List<List<List<List<Point>>>> outlines = new ArrayList<>();
        try {
            if (bytes.getInt(0) != FILE_CODE) {
                throw new Unreadable(Spot.file(path.toString()), "is no shapefile", "give a .shp file");
            }
            bytes.position(HEADER);
            while (bytes.remaining() > 0) {
                bytes.order(ByteOrder.BIG_ENDIAN);
                var at = new Spot(path.toString(), bytes.getInt(), "");
                int length = 2 * bytes.getInt();
                int next = Math.addExact(bytes.position(), length);
                outlines.add(pieces(rings(bytes.order(ByteOrder.LITTLE_ENDIAN), at), at));
                bytes.position(next);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException e) {
            throw new Unreadable(Spot.file(path.toString()), "ends in the middle of an outline", "save it again");
        }
        return outlines;
    }

    private List<List<Point>> rings(ByteBuffer bytes, Spot at) {
        int type = bytes.getInt();
        if (!POLYGONS.contains(type)) {
            faults.add(at, "the outline of record " + at.line() + " is no polygon", "save the grids as polygons");
            return List.of();
        }
        bytes.position(bytes.position() + 4 * Double.BYTES);
        int parts = bytes.getInt();
        int points = bytes.getInt();
        if (parts < 0 || points < 0 || parts > points || points > MOST_POINTS) {
            throw new IllegalArgumentException("no numbers of parts and points");
        }
        var starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = bytes.getInt();
        }
        starts[parts] = points;
        List<List<Point>> rings = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            List<Point> ring = new ArrayList<>();
            for (int j = starts[i]; j < starts[i + 1]; j++) {
                double lon = bytes.getDouble();
                ring.add(new Point(bytes.getDouble(), lon));
            }
            rings.add(ring);
        }
        return rings;
    }

    /** Outer rings run clockwise; each hole belongs to the outer ring around it. */
    private List<List<List<Point>>> pieces(List<List<Point>> rings, Spot at) {
        List<List<List<Point>>> pieces = new ArrayList<>();
        rings.stream().filter(Shapefile::isOuter).forEach(ring -> pieces.add(new ArrayList<>(List.of(ring))));
        rings.stream()
                .filter(ring -> !isOuter(ring))
                .forEach(hole -> pieces.stream()
                        .filter(piece -> lies(hole, piece.getFirst()))
                        .findFirst()
                        .ifPresentOrElse(
                                piece -> piece.add(hole),
                                () -> faults.add(
                                        at,
                                        "a hole of record " + at.line() + " lies in no ring",
                                        "draw outer rings clockwise")));
        return pieces;
    }

    private static boolean isOuter(List<Point> ring) {
        return Area.ofRingSigned(coordinates(ring)) >= 0;
    }

    private static boolean lies(List<Point> hole, List<Point> outer) {
        return PointLocation.isInRing(coordinates(hole)[0], coordinates(outer));
    }

    private static Coordinate[] coordinates(List<Point> ring) {
        return ring.stream()
                .map(point -> new Coordinate(point.lon(), point.lat()))
                .toArray(Coordinate[]::new);
    }
}
