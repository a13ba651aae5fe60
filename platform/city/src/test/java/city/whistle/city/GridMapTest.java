package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The grids tile the city: found by the pack's index, compared with JTS looking at every outline. */
class GridMapTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Map<String, Polygon> OUTLINES = outlines();

    private final City crane = Packs.crane();

    @Property(tries = 2000)
    void everyPointInsideLiesInExactlyOneGrid(
            @ForAll @Scale(6) @DoubleRange(min = 47.254, max = 47.426) double lat,
            @ForAll @Scale(6) @DoubleRange(min = 123.832, max = 124.088) double lon) {
        var around = containing(lat, lon);

        if (around.size() == 1) {
            assertThat(crane.gridAt(lat, lon).map(Grid::code)).contains(around.getFirst());
        } else {
            assertThat(around).as("a border at most").isEmpty();
            assertThat(touching(lat, lon))
                    .contains(crane.gridAt(lat, lon).orElseThrow().code());
        }
    }

    @Property(tries = 500)
    void whatIsOutsideAllGridsHasNone(
            @ForAll @Scale(6) @DoubleRange(min = 47.2, max = 47.5) double lat,
            @ForAll @Scale(6) @DoubleRange(min = 123.7, max = 124.2) double lon) {
        assertThat(crane.gridAt(lat, lon).isPresent())
                .isEqualTo(!touching(lat, lon).isEmpty());
    }

    @Test
    void aPointOnABorderBelongsToTheSmallerCode() {
        Map<Coordinate, TreeSet<String>> corners = new HashMap<>();
        OUTLINES.forEach((code, outline) -> {
            for (var corner : outline.getCoordinates()) {
                corners.computeIfAbsent(corner, each -> new TreeSet<>()).add(code);
            }
        });

        corners.forEach((corner, codes) ->
                assertThat(crane.gridAt(corner.y, corner.x).map(Grid::code)).contains(codes.first()));
    }

    @Test
    void aGridsPointLiesInIt() {
        assertThat(crane.grids())
                .allSatisfy(
                        grid -> assertThat(crane.gridAt(grid.lat(), grid.lon())).contains(grid));
    }

    @Test
    void findingAGridTakesLessThanTwentyMicroseconds() {
        var random = new Random(7);
        var threads = ManagementFactory.getThreadMXBean();
        int lookUps = 50_000;
        long before = 0;
        for (int i = 0; i < 2 * lookUps; i++) {
            if (i == lookUps) {
                before = threads.getCurrentThreadCpuTime();
            }
            crane.gridAt(47.25 + random.nextDouble() * 0.18, 123.83 + random.nextDouble() * 0.26);
        }

        long each = (threads.getCurrentThreadCpuTime() - before) / lookUps;

        assertThat(each).as("nanoseconds of processor time").isLessThan(20_000);
    }

    private static List<String> containing(double lat, double lon) {
        var point = GEOMETRY.createPoint(new Coordinate(lon, lat));
        return OUTLINES.keySet().stream()
                .filter(code -> OUTLINES.get(code).contains(point))
                .toList();
    }

    private static List<String> touching(double lat, double lon) {
        var point = GEOMETRY.createPoint(new Coordinate(lon, lat));
        return OUTLINES.keySet().stream()
                .filter(code -> OUTLINES.get(code).covers(point))
                .toList();
    }

    private static Map<String, Polygon> outlines() {
        Map<String, Polygon> outlines = new HashMap<>();
        try {
            var file = Packs.CRANE.resolve("grids.geojson").toFile();
            for (var feature : new ObjectMapper().readTree(file).path("features")) {
                outlines.put(
                        feature.path("properties").path("code").asText(),
                        polygon(feature.path("geometry").path("coordinates").path(0)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }

    private static Polygon polygon(JsonNode ring) {
        var corners = new ArrayList<Coordinate>();
        ring.forEach(corner -> corners.add(
                new Coordinate(corner.path(0).asDouble(), corner.path(1).asDouble())));
        return GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new));
    }
}
