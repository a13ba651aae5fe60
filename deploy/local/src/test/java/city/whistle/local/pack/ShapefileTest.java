package city.whistle.local.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.city.Coordinates.Point;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapefiles are read as they are meant, or not at all. */
class ShapefileTest {
    private static final String CGCS2000 =
            "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\"";
    private static final List<Point> OUTER = square(10, 10, 4);
    private static final List<Point> HOLE = square(11, 11, 1).reversed();

    @TempDir
    Path directory;

    private final Faults faults = new Faults();

    @BeforeEach
    void write() throws IOException {
        Files.write(directory.resolve("g.shp"), shape(List.of(OUTER, HOLE, square(20, 20, 1))));
        Files.write(directory.resolve("g.dbf"), table(Charset.forName("GBK"), "城东网格"));
        Files.writeString(directory.resolve("g.prj"), CGCS2000.replace("GCS_China", "CGCS_2000_China"));
    }

    @Test
    void outlinesHaveTheirPiecesHolesAndProperties() {
        var features = read(ReferenceSystem.CGCS2000, Optional.of(Charset.forName("GBK")));

        assertThat(faults.all()).isEmpty();
        assertThat(features).hasSize(1);
        assertThat(features.getFirst().properties())
                .containsEntry("code", "330201001001001")
                .containsEntry("name", "城东网格");
        assertThat(features.getFirst().pieces()).hasSize(2);
        assertThat(features.getFirst().pieces().getFirst()).containsExactly(OUTER, HOLE);
    }

    @Test
    void anEncodingNobodyStatedIsNotGuessed() {
        assertThatThrownBy(() -> read(ReferenceSystem.CGCS2000, Optional.empty()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("say how it is written with a .cpg file");
    }

    @Test
    void theCodePageBesideItCounts() throws IOException {
        Files.writeString(directory.resolve("g.cpg"), "GBK\n");

        assertThat(read(ReferenceSystem.CGCS2000, Optional.empty())).hasSize(1);
    }

    @Test
    void anotherReferenceSystemThanStatedIsAFault() {
        read(ReferenceSystem.WGS84, Optional.of(Charset.forName("GBK")));

        assertThat(faults.all()).singleElement().asString().contains("g.prj: error: it says that it is in CGCS2000");
    }

    @Test
    void aProjectionIsAFault() throws IOException {
        Files.writeString(directory.resolve("g.prj"), "PROJCS[\"CGCS2000_3_Degree_GK_CM_120E\"");

        read(ReferenceSystem.CGCS2000, Optional.of(Charset.forName("GBK")));

        assertThat(faults.all()).singleElement().asString().contains("save it with longitude and latitude in degrees");
    }

    @Test
    void aTruncatedFileIsUnreadable() throws IOException {
        var whole = Files.readAllBytes(directory.resolve("g.shp"));
        Files.write(directory.resolve("g.shp"), java.util.Arrays.copyOf(whole, whole.length - 20));

        assertThatThrownBy(() -> read(ReferenceSystem.CGCS2000, Optional.of(Charset.forName("GBK"))))
                .hasMessageContaining("ends in the middle of an outline");
    }

    private List<Feature> read(ReferenceSystem crs, Optional<Charset> encoding) {
        return new Shapefile(directory.resolve("g.shp"), crs, faults).read(encoding);
    }

    /** Clockwise, as outer rings run. */
    private static List<Point> square(double south, double west, double side) {
        return List.of(
                new Point(south, west),
                new Point(south + side, west),
                new Point(south + side, west + side),
                new Point(south, west + side),
                new Point(south, west));
    }

    private static byte[] shape(List<List<Point>> rings) {
        int points = rings.stream().mapToInt(List::size).sum();
        int content = 44 + 4 * rings.size() + 16 * points;
        var bytes = ByteBuffer.allocate(100 + 8 + content);
        bytes.putInt(0, 9994).position(100);
        bytes.putInt(1).putInt(content / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(5);
        bytes.position(bytes.position() + 32);
        bytes.putInt(rings.size()).putInt(points);
        int start = 0;
        for (var ring : rings) {
            bytes.putInt(start);
            start += ring.size();
        }
        rings.forEach(ring -> ring.forEach(point -> bytes.putDouble(point.lon()).putDouble(point.lat())));
        return bytes.array();
    }

    private static byte[] table(Charset encoding, String name) {
        var bytes = ByteBuffer.allocate(32 + 64 + 1 + 1 + 35).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(4, 1).putShort(8, (short) 97).putShort(10, (short) 36);
        field(bytes, 32, "code", 15);
        field(bytes, 64, "name", 20);
        bytes.put(96, (byte) 0x0D).position(97);
        bytes.put(padded("", 1, encoding))
                .put(padded("330201001001001", 15, encoding))
                .put(padded(name, 20, encoding));
        return bytes.array();
    }

    private static void field(ByteBuffer bytes, int at, String name, int length) {
        bytes.put(at, name.getBytes(StandardCharsets.US_ASCII))
                .put(at + 11, (byte) 'C')
                .put(at + 16, (byte) length);
    }

    private static byte[] padded(String text, int length, Charset encoding) {
        var cell = new byte[length];
        java.util.Arrays.fill(cell, (byte) ' ');
        var written = text.getBytes(encoding);
        System.arraycopy(written, 0, cell, 0, written.length);
        return cell;
    }
}
