package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.whistle.city.Coordinates.Crs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    private static final Offset<Double> MICRO = within(1e-6);

    @Test
    void aWgs84PointStaysWhereItIs() {
        var point = Coordinates.toWgs84(Crs.WGS84, 47.34, 123.96);

        assertThat(point).isEqualTo(new Coordinates.Point(47.34, 123.96));
    }

    /** The point of the square before the city hall of Qiqihar, as two independent libraries convert it. */
    @Test
    void knownPointsComeBack() {
        var fromAmap = Coordinates.toWgs84(Crs.GCJ02, 47.34383338859281, 123.96396393748928);
        var fromBaidu = Coordinates.toWgs84(Crs.BD09, 47.35019587625449, 123.97032122868127);

        assertThat(fromAmap.lat()).isCloseTo(47.341736, MICRO);
        assertThat(fromAmap.lon()).isCloseTo(123.957338, MICRO);
        assertThat(fromBaidu.lat()).isCloseTo(47.341736, MICRO);
        assertThat(fromBaidu.lon()).isCloseTo(123.957338, MICRO);
    }

    @Test
    void outsideChinaGcj02IsWgs84() {
        assertThat(Coordinates.toWgs84(Crs.GCJ02, 52.52, 13.405)).isEqualTo(new Coordinates.Point(52.52, 13.405));
    }

    @Test
    void nonsenseStaysNonsense() {
        assertThat(Coordinates.toWgs84(Crs.GCJ02, Double.NaN, 123.0).lat()).isNaN();
        assertThat(Coordinates.toWgs84(Crs.BD09, 47.0, Double.POSITIVE_INFINITY).lon())
                .isInfinite();
    }

    @Property
    void gcj02IsUndone(
            @ForAll @DoubleRange(min = 18, max = 53.5) double lat,
            @ForAll @DoubleRange(min = 74, max = 135) double lon) {
        var there = Coordinates.fromWgs84(Crs.GCJ02, lat, lon);

        var back = Coordinates.toWgs84(Crs.GCJ02, there.lat(), there.lon());

        assertThat(back.lat()).isCloseTo(lat, MICRO);
        assertThat(back.lon()).isCloseTo(lon, MICRO);
    }

    @Property
    void bd09IsUndone(
            @ForAll @DoubleRange(min = 18, max = 53.5) double lat,
            @ForAll @DoubleRange(min = 74, max = 135) double lon) {
        var there = Coordinates.fromWgs84(Crs.BD09, lat, lon);

        var back = Coordinates.toWgs84(Crs.BD09, there.lat(), there.lon());

        assertThat(back.lat()).isCloseTo(lat, MICRO);
        assertThat(back.lon()).isCloseTo(lon, MICRO);
    }

    /** More points of three libraries, where the shared data is at hand. */
    @Test
    void sharedVectorsAgree() throws IOException {
        var file = Path.of("../../../shared/data/geo/crs-vectors.json");
        assumeTrue(Files.exists(file), "no shared data here");

        for (var vector : new ObjectMapper().readTree(file.toFile())) {
            agrees(vector, Crs.GCJ02, vector.path("gcj02_gcoord"));
            agrees(vector, Crs.GCJ02, vector.path("gcj02_coordtransform"));
            agrees(vector, Crs.BD09, vector.path("bd09_gcoord"));
            agrees(vector, Crs.BD09, vector.path("bd09_coordtransform"));
        }
    }

    private static void agrees(JsonNode vector, Crs crs, JsonNode converted) {
        var expected = vector.path("wgs84");
        var point = Coordinates.toWgs84(
                crs, converted.path(1).asDouble(), converted.path(0).asDouble());
        assertThat(point.lon())
                .as(vector.path("name").asText())
                .isCloseTo(expected.path(0).asDouble(), MICRO);
        assertThat(point.lat())
                .as(vector.path("name").asText())
                .isCloseTo(expected.path(1).asDouble(), MICRO);
    }
}
